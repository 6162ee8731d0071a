import { expect } from 'chai';
// Their own modules alone: nothing on this page provides an article.
import type { SalveArticleCard } from '../src/elements/article-card.js';
import '../src/elements/article-list.js';
import '../src/elements/pull-quote.js';
import { fixture } from './tools/fixture.js';
import { until } from './tools/page.js';
import { pressShare } from './tools/share.js';

const QUOTE = '<salve-pull-quote share quote="Nobody here has these words."></salve-pull-quote>';
const CANONICAL = 'https://tidewater.example/notes/the-hour-after';

const ARTICLES = [
  { headline: 'The hour after an argument', url: CANONICAL },
  { headline: 'What empathy is not', url: '/notes/what-empathy-is-not' },
];

const cardsOf = ({ shadowRoot }: Element): SalveArticleCard[] => [
  ...shadowRoot!.querySelectorAll('salve-article-card'),
];

function setCanonical(href: string): void {
  const link = Object.assign(document.createElement('link'), { rel: 'canonical', href });
  document.head.append(link);
}

const shareQuote = async (): Promise<string> => pressShare(await fixture(`<main>${QUOTE}</main>`));

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

  it('shares a quote by the page’s route', async () => {
    setCanonical(`${location.origin}/app`);
    history.replaceState(null, '', '/app#/notes/hour');
    expect(await shareQuote()).to.equal(`${location.origin}/app#/notes/hour`);
  });

  it('lists no article whose address the page calls canonical', async () => {
    setCanonical(CANONICAL);
    const list = Object.assign(document.createElement('salve-article-list'), { articles: ARTICLES });
    (await fixture('<div></div>')).append(list);
    await until(() => cardsOf(list).length > 0);
    expect(cardsOf(list).map(({ headline }) => headline)).to.deep.equal(['What empathy is not']);
  });

  // Nothing takes a definition back, so this comes last.
  it('hears of the article around it where <salve-article> is imported later', async () => {
    const around = await fixture(`<salve-article href="${CANONICAL}">${QUOTE}</salve-article>`);
    const list = Object.assign(document.createElement('salve-article-list'), { articles: ARTICLES });
    around.append(list);
    await until(() => cardsOf(list).length === 2);
    await import('../src/elements/article.js');
    expect(await pressShare(around)).to.equal(CANONICAL);
    await until(() => cardsOf(list).length === 1);
  });
});
