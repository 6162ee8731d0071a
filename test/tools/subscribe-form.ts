import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { SalveSubscribeForm } from '../../src/index.js';
import { READABLE } from '../subscribe/facts.js';
import { fixture, rendered } from './fixture.js';
import { until } from './page.js';

export const origin = await executeServerCommand<string, undefined>('simulator');
export const action = origin + READABLE.endpoint!.action;

/** The form by attributes alone, at an endpoint that answers by the address. */
export const own = (more = '', inside = ''): string =>
  `<salve-subscribe-form service="endpoint" action="${action}" lists="letters" labels="website" ${more}>${inside}</salve-subscribe-form>`;

/** The same endpoint's form, as pasted. */
export const pasted = (
  inside = '',
  more = '',
  form = '',
): string => `<salve-subscribe-form service="endpoint" ${more}>
  <form action="${action}" method="post" ${form}>
    <input type="hidden" name="list" value="letters"><input type="hidden" name="label" value="website">
    <p><label for="pasted">Email</label> <input type="email" id="pasted" name="email" required></p>${inside}
    <p><button name="pressed" value="yes">Sign up</button></p>
  </form>
</salve-subscribe-form>`;

export const WAYS = { 'by attributes': own, 'around a form': (more = ''): string => pasted('', more) };

export const find = (host: Element, selector: string): HTMLElement | null =>
  host.shadowRoot!.querySelector(selector);
export const part = (host: Element, name: string): HTMLElement | null => find(host, `[part~="${name}"]`);
export const formOf = (host: Element): HTMLFormElement =>
  host.querySelector('form') ?? host.shadowRoot!.querySelector('form')!;
export const fieldOf = (host: Element): HTMLInputElement =>
  formOf(host).querySelector<HTMLInputElement>('[type=email]')!;
export const words = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const status = (host: Element): string => words(part(host, 'status'));
export const isIn = (host: Element, state: string): boolean => host.matches(`:state(${state})`);

/** What says that a field is wrong, wherever the field stands. */
export const errorOf = (field: Element): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => (field.getRootNode() as ShadowRoot).getElementById(id))
    .filter((note) => note?.matches('.salve-error'))
    .map(words)
    .join();

/** Writes an address with real keys, as a reader does. */
export async function write(host: Element, address: string): Promise<void> {
  fieldOf(host).focus();
  fieldOf(host).value = '';
  await sendKeys({ type: address });
}

/** Writes an address, presses Enter, and waits for what comes of it. */
export async function send(host: SalveSubscribeForm, address: string): Promise<void> {
  await write(host, address);
  await sendKeys({ press: 'Enter' });
  await until(() => isIn(host, 'subscribed') || isIn(host, 'failed'));
  await host.updateComplete;
}

export const arrived = async (): Promise<
  { service: string; address: string; fields: [string, string][] }[]
> => (await (await fetch(`${origin}/log`)).json()) as never;
export const last = async (): Promise<Awaited<ReturnType<typeof arrived>>[number]> =>
  (await arrived()).at(-1)!;

/** Readies a form, for a test of the surrounding suite, that a reader came to before the suite's first test: it waits for nothing when sent. */
export function metEarlier(markup: string): () => Promise<SalveSubscribeForm> {
  let host: SalveSubscribeForm;
  before(async () => {
    host = await fixture<SalveSubscribeForm>(markup);
    fieldOf(host).focus();
    host.parentElement!.remove();
  });
  return async () => {
    (await fixture('<div></div>')).append(host);
    await rendered(host.parentElement!);
    return host;
  };
}
