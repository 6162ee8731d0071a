import { ContextConsumer } from '@lit/context';
import { expect } from 'chai';
import { LitElement } from 'lit';
import { articleContext, SalveArticle, type Article } from '../src/index.js';
import { expectAccessible } from './tools/axe.js';
import { recordConsole } from './tools/console.js';
import './tools/consumer.js';
import type { TestConsumer } from './tools/consumer.js';
import { fixture, rendered } from './tools/fixture.js';

/** Puts `markup` into the page's head until the test ends. */
function head(markup: string): void {
  const nodes = [...document.createRange().createContextualFragment(markup).childNodes];
  document.head.append(...nodes);
  added.push(...nodes);
}
const added: ChildNode[] = [];

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('<salve-article>', () => {
  afterEach(() => {
    for (const node of added.splice(0)) node.remove();
  });

  it('is accessible and shows nothing of its own', async () => {
    const element = await fixture(
      '<salve-article><article><h1>Coming back</h1><p>Words.</p></article></salve-article>',
    );
    await expectAccessible(element);
    expect(element.shadowRoot!.textContent.trim()).to.equal('');
    expect(getComputedStyle(element).display).to.equal('block');
  });

  it('takes its place in a column as <article> does', async () => {
    const column = await fixture(
      `<div style="inline-size: 700px"><style>.column > * { max-width: 300px; margin-inline: auto }</style>
        <div class="column"><salve-article><p>Words.</p></salve-article></div></div>`,
    );
    const { left } = column.getBoundingClientRect();
    const words = column.querySelector('p')!.getBoundingClientRect();
    expect([words.left - left, words.width]).to.deep.equal([200, 300]);
  });

  it('is not shown when hidden', async () => {
    const element = await fixture('<salve-article hidden><p>Words.</p></salve-article>');
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('writes to no attribute of its own and adds no child', async () => {
    const element = await fixture('<salve-article headline="One"><p>Words.</p></salve-article>');
    expect(element.outerHTML).to.equal('<salve-article headline="One"><p>Words.</p></salve-article>');
  });

  describe('the article it provides', () => {
    it('provides every attribute, in the words of its list', async () => {
      const element =
        await fixture<SalveArticle>(`<salve-article headline="The hour after" href="/notes/hour?utm_source=mail#top"
        article-id="hour" author="Mina Okafor" date-published="2026-10-02" date-modified="2026-10-03T09:00:00+01:00" description="Repair."
        image="hour.svg" image-alt="Two cups" section="Relationships" publisher="Tidewater" reading-time="5"></salve-article>`);
      expect(element.article).to.deep.equal({
        headline: 'The hour after',
        url: `${location.origin}/notes/hour`,
        id: 'hour',
        author: 'Mina Okafor',
        datePublished: '2026-10-02',
        dateModified: '2026-10-03T09:00:00+01:00',
        description: 'Repair.',
        image: new URL('hour.svg', document.baseURI).href,
        imageAlt: 'Two cups',
        section: 'Relationships',
        publisher: 'Tidewater',
        readingTime: 5,
      } satisfies Article);
    });

    it('prefers attributes to JSON-LD, JSON-LD to Open Graph, Open Graph to markup', async () => {
      head(jsonLd({ '@type': 'BlogPosting', headline: 'From JSON-LD', author: 'From JSON-LD' }));
      head(
        '<meta property="og:title" content="From Open Graph"><meta property="og:description" content="From Open Graph">',
      );
      const element = await fixture<SalveArticle>(
        '<salve-article headline="From an attribute"><h1>From markup</h1><time datetime="2026-01-02">2 January</time></salve-article>',
      );
      const { headline, author, description, datePublished } = element.article;
      expect([headline, author, description, datePublished]).to.deep.equal([
        'From an attribute',
        'From JSON-LD',
        'From Open Graph',
        '2026-01-02',
      ]);
    });

    it('links to the canonical URL without tracking, and keeps words under the page itself', async () => {
      head('<link rel="canonical" href="https://tidewater.example/notes/hour?utm_medium=email">');
      const element = await fixture<SalveArticle>('<salve-article></salve-article>');
      expect(element.article.url).to.equal('https://tidewater.example/notes/hour');
      expect(element.article.id).to.equal(location.href.replace(/#.*/, ''));
    });

    it('leaves out what is no date and no address, and tells the author once', async () => {
      const lines = recordConsole();
      const markup =
        '<salve-article date-published="last spring" href="javascript:alert(1)"></salve-article>';
      const [first, second] = [await fixture<SalveArticle>(markup), await fixture<SalveArticle>(markup)];
      expect(first.article.datePublished).to.equal(undefined);
      expect(second.article.url).to.match(/^http/);
      expect(lines).to.deep.equal([
        '<salve-article> href="javascript:alert(1)" is left out; an address here is relative, http: or https:.',
        '<salve-article> date-published="last spring" is no date and is left out; write it like 2026-10-02.',
      ]);
    });

    it('gives times in UTC in its time-zone, and other dates as they stand', async () => {
      head(jsonLd({ '@type': 'Article', datePublished: '2026-11-04T07:30:00Z', dateModified: '2026-11-05' }));
      const element = await fixture<SalveArticle>(
        '<salve-article time-zone="America/Los_Angeles"></salve-article>',
      );
      expect(element.article.datePublished).to.equal('2026-11-03T23:30:00-08:00');
      expect(element.article.dateModified).to.equal('2026-11-05');
      element.timeZone = undefined;
      await element.updateComplete;
      expect(element.article.datePublished).to.equal('2026-11-04T07:30:00Z');
    });

    it('leaves out a time-zone that is none, and tells the author once', async () => {
      const lines = recordConsole();
      const markup = '<salve-article time-zone="Berlin" date-published="2026-11-04"></salve-article>';
      const [first] = [await fixture<SalveArticle>(markup), await fixture<SalveArticle>(markup)];
      expect(first.article.datePublished).to.equal('2026-11-04');
      expect(lines).to.deep.equal([
        '<salve-article> time-zone="Berlin" is no time zone and is left out; write it like Europe/Berlin.',
      ]);
    });

    it('survives JSON-LD that does not parse, and tells the author once', async () => {
      const lines = recordConsole();
      head('<script type="application/ld+json">{"@type": "Article", "headline": </script>');
      const element = await fixture<SalveArticle>('<salve-article><h1>From markup</h1></salve-article>');
      element.author = 'Ruth Alder';
      await element.updateComplete;
      expect(element.article.headline).to.equal('From markup');
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(
        /^<salve-article> leaves out a JSON-LD block of this page that is not valid JSON: /,
      );
    });
  });

  describe('several on one page', () => {
    const two = `<div><salve-article><h2><a href="/one">One</a></h2><test-consumer></test-consumer></salve-article>
      <salve-article><h2><a href="/two">Two</a></h2><test-consumer></test-consumer></salve-article></div>`;

    it('provides its own words where several are on the page, whatever that says of itself', async () => {
      head(jsonLd({ '@type': 'Article', headline: 'The page' }));
      const holder = await fixture(two);
      const articles = [...holder.querySelectorAll('salve-article')].map(({ article }) => article);
      expect(articles).to.deep.equal([
        { headline: 'One', url: `${location.origin}/one`, id: `${location.origin}/one` },
        { headline: 'Two', url: `${location.origin}/two`, id: `${location.origin}/two` },
      ]);
    });

    it('keeps the id of the first article where another comes later', async () => {
      const first = await fixture<SalveArticle>(
        '<salve-article><h2><a href="/one">One</a></h2></salve-article>',
      );
      const { id } = first.article;
      first.after(document.createElement('salve-article'));
      await rendered(first.parentElement!);
      expect([first.article.headline, first.article.id]).to.deep.equal(['One', id]);
    });

    it('tells the author once where two articles with prompts share one address', async () => {
      const lines = recordConsole();
      const part =
        '<salve-article><salve-reflection-prompt name="a">?</salve-reflection-prompt></salve-article>';
      await fixture(`<div>${part}${part}</div>`);
      expect(lines.filter((line) => line.includes('shares'))).to.deep.equal([
        `<salve-article> shares ${location.href.replace(/#.*/, '')} and its readers’ words with another; give each an article-id.`,
      ]);
    });

    it('provides what the page says again, once it alone stays', async () => {
      head(jsonLd({ '@type': 'Article', headline: 'The page' }));
      const holder = await fixture(two);
      const [first, second] = holder.querySelectorAll('salve-article');
      second!.remove();
      await rendered(holder);
      expect(first!.article.headline).to.equal('The page');
      holder.append(second!);
      await rendered(holder);
      expect(first!.article.headline).to.equal('One');
    });
  });

  describe('consumers', () => {
    const headlineOf = (holder: Element): string =>
      holder.querySelector<TestConsumer>('test-consumer')!.shadowRoot!.textContent;

    it('gives its article to a consumer inside', async () => {
      const element = await fixture(
        '<salve-article headline="Around"><div><test-consumer></test-consumer></div></salve-article>',
      );
      expect(headlineOf(element)).to.equal('Around');
    });

    it('gives a consumer the nearest of nested articles', async () => {
      const element = await fixture(
        '<salve-article headline="Outer"><salve-article headline="Inner"><test-consumer></test-consumer></salve-article></salve-article>',
      );
      expect(headlineOf(element)).to.equal('Inner');
    });

    it('tells consumers of late changes of attributes', async () => {
      const element = await fixture(
        '<salve-article headline="Before"><test-consumer></test-consumer></salve-article>',
      );
      element.setAttribute('headline', 'After');
      await rendered(element.parentElement!);
      await rendered(element.parentElement!);
      expect(headlineOf(element)).to.equal('After');
    });

    it('tells consumers nothing again that has not changed', async () => {
      const element = await fixture<SalveArticle>(
        '<salve-article headline="Same"><test-consumer></test-consumer></salve-article>',
      );
      const before = element.article;
      element.requestUpdate();
      await element.updateComplete;
      expect(element.article).to.equal(before);
    });

    it('gives its article to a consumer that comes later', async () => {
      const element = await fixture('<salve-article headline="Waiting"></salve-article>');
      element.innerHTML = '<test-consumer></test-consumer>';
      await rendered(element);
      expect(headlineOf(element)).to.equal('Waiting');
    });

    it('gives its article to a consumer that is moved into it', async () => {
      const holder = await fixture(
        '<div><test-consumer></test-consumer><salve-article headline="Moved into"></salve-article></div>',
      );
      holder.querySelector('salve-article')!.append(holder.querySelector('test-consumer')!);
      await rendered(holder);
      expect(headlineOf(holder)).to.equal('Moved into');
    });

    it('leaves a consumer outside any article to what the page says of itself', async () => {
      head(jsonLd({ '@type': 'Article', headline: 'The page itself' }));
      const holder = await fixture('<div><test-consumer></test-consumer></div>');
      expect(headlineOf(holder)).to.equal('The page itself');
    });

    it('gives its article to a consumer in a shadow root inside', async () => {
      const element = await fixture('<salve-article headline="Around the host"><div></div></salve-article>');
      const root = element.firstElementChild!.attachShadow({ mode: 'open' });
      root.append(document.createElement('test-consumer'));
      await rendered(root);
      expect(root.querySelector<TestConsumer>('test-consumer')!.article?.headline).to.equal(
        'Around the host',
      );
    });

    it('gives its article to a consumer from a second copy of the library', async () => {
      const copy = (await import('../dist/salve.js')) as unknown as typeof import('../src/index.js');
      expect(copy.SalveArticle).not.to.equal(SalveArticle);
      class SecondCopy extends LitElement {
        heard = new ContextConsumer(this, { context: copy.articleContext, subscribe: true });
      }
      customElements.define('test-second-copy', SecondCopy);
      const holder = await fixture(
        '<div><salve-article headline="First copy"><test-second-copy></test-second-copy></salve-article></div>',
      );
      expect(holder.querySelector<SecondCopy>('test-second-copy')!.heard.value?.headline).to.equal(
        'First copy',
      );
      expect(copy.articleContext).to.equal(articleContext);
    });

    it('leaves requests for another context alone', async () => {
      const element = await fixture('<salve-article headline="Not for you"></salve-article>');
      class Stranger extends LitElement {
        heard = new ContextConsumer(this, { context: Symbol('stranger') as never, subscribe: true });
      }
      customElements.define('test-stranger', Stranger);
      const stranger = document.createElement('test-stranger') as Stranger;
      element.append(stranger);
      await rendered(element);
      expect(stranger.heard.value).to.equal(undefined);
    });
  });

  it('takes properties set before it was defined or connected', async () => {
    const element = document.createElement('salve-article');
    element.headline = 'Set first';
    const holder = await fixture('<div></div>');
    holder.append(element);
    expect(element.article.headline).to.equal('Set first');
  });

  it('is the same after being removed and put back', async () => {
    const element = await fixture<SalveArticle>(
      '<salve-article headline="Back"><test-consumer></test-consumer></salve-article>',
    );
    const holder = element.parentElement!;
    element.remove();
    element.author = 'Set while away';
    holder.append(element);
    await rendered(holder);
    expect(element.article).to.include({ headline: 'Back', author: 'Set while away' });
  });
});
