import '../../src/events.js';
import { until } from './page.js';

/** Presses the first quote's button of `share`, shares nothing, and gives the address that the page hears of. */
export async function pressShare(page: HTMLElement): Promise<string> {
  const heard = new Promise<string>((resolve) =>
    page.addEventListener('salve-quote-share', (event) => {
      event.preventDefault();
      resolve(event.url);
    }),
  );
  const root = page.querySelector('salve-pull-quote')!.shadowRoot!;
  const findButton = (): HTMLElement | null =>
    root.querySelector<HTMLElement>('.controls:not(.unknown) button:not(.last)');
  await until(() => findButton());
  findButton()!.click();
  return heard;
}
