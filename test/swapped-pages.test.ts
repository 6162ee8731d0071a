import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { SalvePullQuote, SalveReflectionPrompt } from '../src/index.js';
import { deviceJournal } from '../src/journal/device-journal.js';
import './tools/journal.js';
import { openPage, until, type Page } from './tools/page.js';

const articleOf = (id: string, headline: string): string => `<main><salve-article article-id="${id}">
  <h1>${headline}</h1><p>Somebody has to turn round first. More.</p>
  <salve-pull-quote share-image quote="Somebody has to turn round first."></salve-pull-quote>
  <salve-reflection-prompt name="friend">About ${headline}?</salve-reflection-prompt></salve-article></main>`;

const LIST = `<salve-article-list><script type="application/json">${JSON.stringify(
  ['Alpha', 'Beta', 'Gamma'].map((headline) => ({ headline, url: `/r/${headline[0]!.toLowerCase()}` })),
)}</script></salve-article-list>`;

async function open(): Promise<Page> {
  const page = await openPage('en', articleOf('note-a', 'Alpha'));
  page.window.history.replaceState({}, '', '/r/a');
  page.document.title = 'Alpha';
  page.document.head.append(
    page.document.createRange().createContextualFragment('<meta property="og:title" content="Alpha">'),
  );
  await page.load('/src/salve.ts');
  await until(() => fieldOf(page));
  return page;
}

const promptOf = ({ document }: Page): SalveReflectionPrompt =>
  document.querySelector<SalveReflectionPrompt>('salve-reflection-prompt')!;
const fieldOf = (page: Page): HTMLTextAreaElement | null | undefined =>
  promptOf(page).shadowRoot?.querySelector('textarea');

async function type(page: Page, text: string): Promise<void> {
  page.window.focus();
  fieldOf(page)!.focus();
  await sendKeys({ type: text });
}

describe('a page that a library swaps', function () {
  this.timeout(60_000);

  it('keeps words with the headline and the address that they were typed under', async () => {
    const page = await open();
    const { document, window } = page;
    const prompt = promptOf(page);
    // Listened for from the start: on a busy machine the pause is over before the next line runs.
    const flushed = new Promise((resolve) => prompt.addEventListener('salve-reflection-saved', resolve));
    await type(page, 'words of A');
    await until(() => prompt.matches(':state(saved)'));
    // As Turbo does: the address and the head are the next page's before its body is.
    window.history.pushState({}, '', '/r/b');
    document.querySelector('meta[property]')!.setAttribute('content', 'Beta');
    document.title = 'Beta';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const next = document.createRange().createContextualFragment(articleOf('note-b', 'Beta'));
    document.querySelector('main')!.replaceWith(next);
    await flushed;
    const [entry] = await deviceJournal.list();
    expect(entry?.article).to.deep.equal({
      id: 'note-a',
      headline: 'Alpha',
      url: `${location.origin}/r/a`,
    });
  });

  it('lists the page before it, where the address comes after an article with an id', async () => {
    const page = await open();
    const { document, window } = page;
    const listed = (): string =>
      [
        ...(document
          .querySelector('salve-article-list')
          ?.shadowRoot?.querySelectorAll('salve-article-card') ?? []),
      ]
        .map(({ headline }) => headline)
        .join(' ');
    // As Astro's ClientRouter does: head and body are the next page's before the address is.
    const show = (id: string, headline: string, path: string): void => {
      const parse = (html: string): Node => document.createRange().createContextualFragment(html);
      document.querySelector('link[rel=canonical]')?.remove();
      document.head.append(parse(`<link rel="canonical" href="${path}">`));
      document.body.replaceChildren(parse(articleOf(id, headline) + LIST));
    };
    show('note-a', 'Alpha', '/r/a');
    await until(() => listed() === 'Beta Gamma');
    show('note-b', 'Beta', '/r/b');
    await until(() => listed() === 'Gamma');
    window.history.pushState({}, '', '/r/b');
    await until(() => listed() === 'Alpha Gamma');
  });

  it('closes the picture of a quote once the same element has other words', async () => {
    const { document } = await open();
    const quote = document.querySelector<SalvePullQuote>('salve-pull-quote')!;
    const dialog = await until(() => quote.shadowRoot!.querySelector('dialog'));
    [...quote.shadowRoot!.querySelectorAll('button')]
      .find(({ textContent }) => /picture/i.test(textContent))!
      .click();
    expect(dialog.open).to.equal(true);
    document.querySelector('h1')!.textContent = 'Alpha, corrected';
    await quote.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(dialog.open, 'with the same words').to.equal(true);
    quote.quote = 'More.';
    await quote.updateComplete;
    expect(dialog.open, 'with other words').to.equal(false);
  });
});
