import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { deviceJournal } from '../src/journal/device-journal.js';
import type { SalveArticleList, SalvePullQuote, SalveReflectionPrompt } from '../src/index.js';
import './tools/journal.js';
import { openPage, until, type Page } from './tools/page.js';

const HEAD = '<link rel="canonical" href="/r/a"><meta property="og:title" content="Alpha">';
const SOURCE = '/one-file/salve.js';
const articleOf = (tag: string): string => `<main><${tag}><h1>Alpha</h1>
  <p>Somebody has to turn round first. More.</p>
  <salve-pull-quote share quote="Somebody has to turn round first."></salve-pull-quote>
  <salve-reflection-prompt name="friend">About Alpha?</salve-reflection-prompt></${tag}></main>`;

async function open(markup: string, path = '/r/a', head = ''): Promise<Page> {
  const page = await openPage('en', markup);
  page.window.history.replaceState({}, '', path);
  page.document.title = 'Alpha';
  page.document.head.append(page.document.createRange().createContextualFragment(head));
  await page.load(SOURCE);
  await until(() => fieldOf(page));
  return page;
}

const promptOf = ({ document }: Page): SalveReflectionPrompt =>
  document.querySelector<SalveReflectionPrompt>('salve-reflection-prompt')!;
const fieldOf = (page: Page): HTMLTextAreaElement | null | undefined =>
  promptOf(page)?.shadowRoot?.querySelector('textarea');
const areaOf = (page: Page): HTMLTextAreaElement => fieldOf(page)!;

/** Types by the browser's own keyboard. */
async function type(page: Page, text: string): Promise<void> {
  page.window.focus();
  areaOf(page).focus();
  await sendKeys({ type: text });
}

async function typeAndSave(page: Page, text: string): Promise<void> {
  await type(page, text);
  await until(() => promptOf(page).matches(':state(saved)'));
  areaOf(page).blur();
}

async function rest(page: Page): Promise<void> {
  // The page's article is read in a microtask, its field in the frames after.
  for (let frame = 0; frame < 10; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  await promptOf(page)?.updateComplete;
}

async function kept(): Promise<Record<string, string>> {
  const entries = await deviceJournal.list();
  return Object.fromEntries(
    entries.map(({ key, text, question, article }) => [
      key.replaceAll(location.origin, ''),
      `${text} | ${article.headline} | ${question}`,
    ]),
  );
}

async function shareOf({ document }: Page): Promise<string> {
  const quote = document.querySelector<SalvePullQuote>('salve-pull-quote')!;
  await quote.updateComplete;
  const shared = new Promise<string>((resolve) =>
    quote.addEventListener('salve-quote-share', (event) => {
      event.preventDefault();
      resolve(event.url);
    }),
  );
  const buttons = await until(() => {
    const found = [...quote.shadowRoot!.querySelectorAll<HTMLButtonElement>('.controls button')];
    return quote.shadowRoot!.querySelector('.unknown') ? undefined : found;
  });
  buttons.find(({ textContent }) => /share|copy/i.test(textContent))!.click();
  return (await shared).replace(location.origin, '');
}

const setWords = (root: ParentNode): void => {
  root.querySelector('h1')!.textContent = 'Beta';
  root.querySelector('salve-reflection-prompt')!.textContent = 'About Beta?';
};

/** Ways in which sites put article B in the place of A. */
const SWAPS: Record<string, (page: Page) => Promise<void> | void> = {
  'Astro’s, words first': async ({ document, window }) => {
    document.querySelector('link[rel=canonical]')?.setAttribute('href', '/r/b');
    document.title = 'Beta';
    const main = document.querySelector('main')!;
    const next = main.cloneNode(true) as HTMLElement;
    setWords(next);
    main.replaceWith(next);
    await new Promise((resolve) => setTimeout(resolve));
    window.history.pushState({}, '', '/r/b');
  },
  'a router’s, the same elements': ({ document, window }) => {
    window.history.pushState({}, '', '/r/b');
    document.querySelector('link[rel=canonical]')?.setAttribute('href', '/r/b');
    document.title = 'Beta';
    setWords(document);
  },
};

describe('pages that live', function () {
  this.timeout(60_000);

  for (const [name, swap] of Object.entries(SWAPS)) {
    for (const [variant, tag, head] of [
      ['full', 'salve-article', HEAD],
      ['bare', 'article', ''],
    ] as const) {
      it(`keeps A’s words from B’s field: ${name}, ${variant}`, async () => {
        const page = await open(articleOf(tag), '/r/a', head);
        await typeAndSave(page, 'words of A');
        await swap(page);
        // Without the Navigation API, an address that follows the words is heard once they rest.
        await until(() => fieldOf(page)?.value === '');
        await typeAndSave(page, 'words of B');
        expect(await kept()).to.deep.equal({
          '/r/a friend': 'words of A | Alpha | About Alpha?',
          '/r/b friend': `words of B | Beta | About Beta?`,
        });
        expect(await shareOf(page)).to.match(/^\/r\/b#:~:text=/);
      });
    }
  }

  for (const tag of ['salve-article', 'article']) {
    it(`hears nothing from metadata that a swap left behind, with <${tag}>`, async () => {
      const page = await open(articleOf(tag), '/r/a', HEAD);
      const { document, window } = page;
      await typeAndSave(page, 'words of A');
      window.history.pushState({}, '', '/r/b');
      document.title = 'Beta';
      const main = document.querySelector('main')!;
      const next = main.cloneNode(true) as HTMLElement;
      next.querySelector('h1')!.textContent = 'Beta';
      main.replaceWith(next);
      await rest(page);
      expect(await shareOf(page)).to.match(/^\/r\/b#:~:text=/);
      await typeAndSave(page, 'words of B');
      expect((await kept())['/r/b friend']).to.equal('words of B | Beta | About Alpha?');
    });

    it(`hears metadata that comes after a swap, with <${tag}>`, async () => {
      const page = await open(
        `${articleOf(tag)}<salve-article-list limit="3"></salve-article-list>`,
        '/r/a',
        HEAD,
      );
      const { document, window } = page;
      const list = document.querySelector<SalveArticleList>('salve-article-list')!;
      const url = (path: string): string => location.origin + path;
      list.articles = ['a', 'b', 'c'].map((each) => ({ headline: each, url: url(`/r/${each}`) }));
      const shown = (): string =>
        [...list.shadowRoot!.querySelectorAll('salve-article-card')].map(({ headline }) => headline).join('');
      await until(() => shown() === 'bc');
      window.history.pushState({}, '', '/r/b');
      document.title = 'Beta';
      const main = document.querySelector('main')!;
      const next = main.cloneNode(true) as HTMLElement;
      setWords(next);
      main.replaceWith(next);
      await rest(page);
      document.querySelector('link[rel=canonical]')!.setAttribute('href', '/r/b?v=2');
      await rest(page);
      expect(await shareOf(page)).to.match(/^\/r\/b\?v=2#:~:text=/);
      document.querySelector('link[rel=canonical]')!.setAttribute('href', '/r/b');
      await until(() => shown() === 'ac');
      expect(await shareOf(page)).to.match(/^\/r\/b#:~:text=/);
    });
  }

  it('keeps the words of two routes apart, and the route in a shared link', async () => {
    const page = await open(
      '<div id="app"></div>' + '<salve-reflection-prompt></salve-reflection-prompt>',
      '/spa',
    );
    const { document, window } = page;
    promptOf(page).remove();
    const notes: Record<string, [string, string]> = {
      '/a': ['Sleep', 'How did you sleep?'],
      '/b': ['Anger', 'What made you angry?'],
    };
    const go = (): void => {
      const [title, question] = notes[window.location.hash.slice(1) || '/a']!;
      document.title = title;
      document.querySelector('#app')!.innerHTML =
        `<article><h1>${title}</h1><p>Words on ${title} that stand here, several of them.</p>
        <salve-reflection-prompt name="q1"><p>${question}</p></salve-reflection-prompt>
        <salve-pull-quote share quote="Words on ${title} that stand here, several of them."></salve-pull-quote></article>`;
    };
    window.addEventListener('hashchange', go);
    window.location.hash = '#/a';
    await until(() => fieldOf(page) && document.title === 'Sleep');
    await typeAndSave(page, 'badly');
    window.location.hash = '#/b';
    await until(() => document.title === 'Anger');
    await until(() => fieldOf(page));
    await rest(page);
    expect(areaOf(page).value).to.equal('');
    await typeAndSave(page, 'the dishes');
    expect(await kept()).to.deep.equal({
      '/spa#/a q1': 'badly | Sleep | How did you sleep?',
      '/spa#/b q1': 'the dishes | Anger | What made you angry?',
    });
    expect(await shareOf(page)).to.match(/^\/spa#\/b:~:text=/);
  });

  it('finds words again behind each harmless parameter', async () => {
    const markup = `<main><h1>Rest</h1><salve-reflection-prompt name="friend"><p>To a friend?</p></salve-reflection-prompt></main>`;
    const canonical = `<link rel="canonical" href="/notes/rest">`;
    const first = await open(markup, '/notes/rest', canonical);
    await typeAndSave(first, 'that it passes');
    for (const query of [
      'ref=letter-7',
      'source=rss',
      'amp=1',
      's=09',
      'trk=a',
      'mibextid=b',
      'si=c',
      'print=1',
      'replytocom=3',
      'cb=1',
      'isappinstalled=0&from=singlemessage',
      'whatever=1',
    ]) {
      const page = await open(markup, `/notes/rest?${query}`, canonical);
      await until(() => areaOf(page).value === 'that it passes');
    }
  });

  it('keeps the words of a framed page without an address under the page around it', async () => {
    const frameOf = (title: string): string =>
      `<iframe style="inline-size: 600px; block-size: 400px" srcdoc="<script type=module src=${SOURCE}></script>
      <article><h1>${title}</h1><salve-reflection-prompt name=friend>${title}?</salve-reflection-prompt></article>"></iframe>`;
    const host = await openPage('en', frameOf('Alpha') + frameOf('Beta'));
    const pages = [...host.document.querySelectorAll('iframe')].map((frame) => {
      const page = {} as Page;
      Object.defineProperties(page, {
        window: { get: () => frame.contentWindow },
        document: { get: () => frame.contentDocument },
      });
      return page;
    });
    const [one, other] = pages as [Page, Page];
    await until(() => fieldOf(one) && fieldOf(other));
    await typeAndSave(one, 'of Alpha');
    const path = '/test/fixtures/blank.html';
    expect(await kept()).to.deep.equal({ [`${path} friend`]: 'of Alpha | Alpha | Alpha?' });
  });
});

/** Swaps of the long run. WebKit allows a hundred changes of the address in ten seconds to a whole test file. */
const SWAP_COUNT = 'navigation' in window ? 200 : 60;

describe(`${SWAP_COUNT} swaps`, function () {
  this.timeout(60_000);

  /* eslint-disable @typescript-eslint/unbound-method -- they are called with a receiver */
  it('leave no article, listener or observer behind, and read each article once', async () => {
    const page = await openPage('en', '<div id="app"></div>');
    const { window, document } = page;
    const view = window;
    let reads = 0;
    /** Listeners on the page by type; one that is added twice is one. */
    const held = new Map<string, Set<unknown>>();
    const heldOf = (type: string): Set<unknown> => held.get(type) ?? held.set(type, new Set()).get(type)!;
    const count = (): number => [...held.values()].reduce((sum, { size }) => sum + size, 0);
    const { prototype } = view.EventTarget;
    const { addEventListener: add, removeEventListener: remove } = prototype;
    const isOurs = (target: unknown): boolean =>
      target === document || target === view || target === view.navigation || target === undefined;
    prototype.addEventListener = function (this: EventTarget, ...values: Parameters<typeof add>) {
      if (isOurs(this)) heldOf(values[0]).add(values[1]);
      add.apply(this, values);
    };
    prototype.removeEventListener = function (this: EventTarget, ...values: Parameters<typeof remove>) {
      if (isOurs(this)) heldOf(values[0]).delete(values[1]);
      remove.apply(this, values);
    };
    const { observe, disconnect } = view.MutationObserver.prototype;
    const live = new Set<MutationObserver>();
    view.MutationObserver.prototype.observe = function (...values) {
      if (values[1]?.childList && values[0] === document) live.add(this);
      observe.apply(this, values);
    };
    view.MutationObserver.prototype.disconnect = function () {
      live.delete(this);
      disconnect.apply(this);
    };
    await page.load(SOURCE);
    const app = document.querySelector('#app')!;
    const gone: WeakRef<Element>[] = [];
    const swap = (index: number): void => {
      window.history.replaceState({}, '', `/r/${index}`);
      app.innerHTML = `<salve-article><h1>Number ${index}</h1>
        <salve-reflection-prompt name="friend">About ${index}?</salve-reflection-prompt></salve-article>
        <salve-reflection-prompt name="other">Beside ${index}?</salve-reflection-prompt>`;
      const element = app.firstElementChild!;
      expect((element as unknown as { article: { id: string } }).article.id).to.equal(
        `${location.origin}/r/${index}`,
      );
      if (index < SWAP_COUNT - 10) gone.push(new WeakRef(element));
    };
    swap(0);
    await until(() =>
      document.querySelector('salve-reflection-prompt')!.shadowRoot?.querySelector('textarea'),
    );
    const before = count();
    const observers = live.size;
    for (let index = 1; index <= SWAP_COUNT; index += 1) {
      swap(index);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    expect([count(), live.size]).to.deep.equal([before, observers]);
    // A morph of a long article reads its headline once, however many nodes it replaces.
    const { querySelectorAll } = view.Element.prototype;
    const long = document.createElement('div');
    long.innerHTML = '<p>Thirty thousand words.</p>'.repeat(10_000);
    app.firstElementChild!.append(long);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    view.Element.prototype.querySelectorAll = function (this: Element, selector: string) {
      if (selector === 'h1' && this === app.firstElementChild) reads += 1;
      return querySelectorAll.call(this, selector);
    };
    const paragraphs = [...long.children];
    for (const paragraph of paragraphs) paragraph.textContent = 'Other words.';
    document.querySelector('h1')!.textContent = 'Another headline';
    for (const paragraph of paragraphs) paragraph.textContent = 'And others.';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    // Once for the identity, once for the article that is provided.
    expect(reads).to.equal(2);
    app.replaceChildren();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(live.size).to.equal(0);
    const { gc } = view;
    if (gc) for (let times = 0; times < 5; times += 1) gc();
    const alive = gone.filter((each) => each.deref()).length;
    console.log(
      `${SWAP_COUNT} swaps: ${before} listeners, ${observers} observers, ${alive} of ${gone.length} alive`,
    );
    if (gc) expect(alive).to.equal(0);
  });
});
