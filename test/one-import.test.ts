import { expect } from 'chai';
// Their own modules alone: nothing on this page provides an article.
import type { SalveArticleCard } from '../src/elements/article-card.js';
import '../src/elements/article-list.js';
import '../src/elements/pull-quote.js';
import { fixture } from './tools/fixture.js';
import { until } from './tools/page.js';

const CANONICAL = 'https://tidewater.example/notes/the-hour-after';

function setCanonical(href: string): void {
  const link = Object.assign(document.createElement('link'), { rel: 'canonical', href });
  document.head.append(link);
}

/** Presses the button of `share`, and gives the address that the page hears of. */
async function shareQuote(): Promise<string> {
  const holder = await fixture(
    '<main><salve-pull-quote share quote="Nobody here has these words."></salve-pull-quote></main>',
  );
  const heard = new Promise<string>((resolve) =>
    holder.addEventListener('salve-quote-share', (event) => {
      event.preventDefault();
      resolve(event.url);
    }),
  );
  const shadowRoot = holder.querySelector('salve-pull-quote')!.shadowRoot!;
  const findButton = (): HTMLButtonElement | null =>
    shadowRoot.querySelector<HTMLButtonElement>('.controls:not(.unknown) button:not(.last)');
  await until(() => findButton());
  findButton()!.click();
  return heard;
}

describe('a module of one element, on a page that has imported no other', () => {
  const address = location.href;

  afterEach(() => {
    history.replaceState(null, '', address);
    document.head.querySelector('[rel=canonical]')?.remove();
  });

  it('defines no <salve-article>', () => {
    expect(customElements.get('salve-article')).to.equal(undefined);
  });

  it('shares a quote by the page’s canonical address', async () => {
    setCanonical(`${CANONICAL}?utm_source=mail`);
    expect(await shareQuote()).to.equal(CANONICAL);
  });

  it('shares a quote by the page’s own address, without what identifies the visit', async () => {
    history.replaceState(null, '', '/notes/hour?page=2&fbclid=abc#top');
    expect(await shareQuote()).to.equal(`${location.origin}/notes/hour?page=2`);
  });

  it('shares a quote by the page’s own address where its base is another', async () => {
    const base = Object.assign(document.createElement('base'), { href: 'https://elsewhere.example/' });
    history.replaceState(null, '', '/notes/hour');
    document.head.prepend(base);
    const shared = await shareQuote().finally(() => base.remove());
    expect(shared).to.equal(`${location.origin}/notes/hour`);
  });

  it('lists no article whose address the page calls canonical', async () => {
    setCanonical(CANONICAL);
    const list = Object.assign(document.createElement('salve-article-list'), {
      articles: [
        { headline: 'The hour after an argument', url: CANONICAL },
        { headline: 'What empathy is not', url: '/notes/what-empathy-is-not' },
      ],
    });
    (await fixture('<div></div>')).append(list);
    const cards = (): SalveArticleCard[] => [...list.shadowRoot!.querySelectorAll('salve-article-card')];
    await until(() => cards().length > 0);
    expect(cards().map(({ headline }) => headline)).to.deep.equal(['What empathy is not']);
  });
});
