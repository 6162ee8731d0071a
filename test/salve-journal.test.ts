import { expect } from 'chai';
import './tools/journal.js';
import { openPage, until, type Page } from './tools/page.js';

const TAG = 'salve-reflection-journal';
const MARKUP = `<${TAG}><p>What you wrote here.</p></${TAG}>`;
const FILE = '/dist/salve-journal.js';
const MISSING = `<${TAG}> shows only what stands inside it here, because "salve-journal.js" could not be loaded; put the one that came with salve.js beside it.`;

/** Opens the journal of a page as its reader does, and waits for what stands in it. */
async function openJournal(
  root: ParentNode,
  words = 'You have written nothing here yet.',
): Promise<ShadowRoot> {
  const { shadowRoot } = await until(() => root.querySelector(TAG));
  (await until(() => shadowRoot?.querySelector('summary'))).click();
  await until(() => shadowRoot!.textContent.includes(words));
  return shadowRoot!;
}

const offersToOpen = (page: Page): boolean =>
  page.document.querySelector(TAG)!.shadowRoot!.querySelector('details')!.checkVisibility();

describe('dist/salve-journal.js', () => {
  it('is one module: it imports nothing', async () => {
    const text = await (await fetch(FILE)).text();
    expect(text).not.to.match(/\bimport\b\s*["'({*\w]/);
  });

  it('is fetched where the tag stands, and shows the journal', async () => {
    const page = await openPage('en', MARKUP);
    await page.load('/dist/salve.js');
    const root = await openJournal(page.document);
    expect(root.querySelector('[role=alert]')!.textContent).to.equal('');
    expect(page.requests()).to.deep.equal(['/dist/salve.js', FILE]);
    expect(page.lines).to.deep.equal([]);
  });

  it('is not fetched for a prompt, which keeps what is typed without it', async () => {
    const prompt = '<salve-reflection-prompt name="friend">A question?</salve-reflection-prompt>';
    const page = await openPage('en', `${prompt}<salve-reflection-lock></salve-reflection-lock>`);
    await page.load('/dist/salve.js');
    const { shadowRoot } = page.document.querySelector('salve-reflection-prompt')!;
    const field = await until(() => shadowRoot!.querySelector('textarea'));
    field.value = 'Breakfast, together.';
    field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
    await until(() => shadowRoot!.textContent.includes('Saved on this device'));
    expect(page.requests()).to.deep.equal(['/dist/salve.js']);
  });

  it('shares the library with a script whose address has a query', async () => {
    const page = await openPage('en', MARKUP);
    await page.load('/dist/salve.js?ver=1');
    await openJournal(page.document);
    expect(page.requests()).to.deep.equal(['/dist/salve.js', FILE]);
    const { window } = page as unknown as { window: Record<string, unknown[]> };
    for (const copies of ['litElementVersions', 'reactiveElementVersions', 'litHtmlVersions'])
      expect(window[copies], copies).to.have.length(1);
    expect(page.lines).to.deep.equal([]);
  });

  it('is fetched once for a tag that is inserted later, also in a shadow root', async () => {
    const page = await openPage('en', '<div></div>');
    await page.load('/dist/salve.js');
    expect(page.requests()).to.deep.equal(['/dist/salve.js']);
    const root = page.document.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = MARKUP;
    await openJournal(root);
    page.document.body.append(page.document.importNode(root.firstElementChild!, true));
    await openJournal(page.document);
    expect(page.requests()).to.deep.equal(['/dist/salve.js', FILE]);
  });

  it('shows what its reader opened before it came', async () => {
    const page = await openPage('en', MARKUP);
    await page.load('/dist/salve.js');
    const { shadowRoot } = page.document.querySelector(TAG)!;
    shadowRoot!.querySelector('summary')!.click();
    expect(shadowRoot!.textContent).not.to.contain('You have written nothing here yet.');
    await until(() => shadowRoot!.textContent.includes('You have written nothing here yet.'));
  });

  it('moves nothing by its coming', async () => {
    const page = await openPage('en', `${MARKUP}<hr>`);
    await page.load('/dist/salve.js');
    const element = page.document.querySelector(TAG) as HTMLElement & { updateComplete: Promise<boolean> };
    await element.updateComplete;
    const top = (): number => page.document.querySelector('hr')!.getBoundingClientRect().top;
    const before = top();
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(3);
    await until(() => element.shadowRoot!.adoptedStyleSheets.length > 3);
    expect(top()).to.equal(before);
  });

  it('speaks the language of the element', async () => {
    const page = await openPage('en', MARKUP.replace(TAG, `${TAG} lang="de"`));
    await page.load('/dist/salve.js');
    await openJournal(page.document, 'Sie haben hier noch nichts geschrieben.');
  });

  describe('where it is missing', () => {
    const clear = (): void => void (document.cookie = 'copied=; max-age=0; path=/alone');
    beforeEach(clear);
    afterEach(clear);

    it('leaves the tag’s own words, and tells the author once', async () => {
      const page = await openPage('en', MARKUP.repeat(2));
      await page.load('/alone/salve.js');
      await until(() => page.lines.length > 0 && !offersToOpen(page));
      const element = page.document.querySelector(TAG)!;
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(element.shadowRoot!.querySelector('.privacy')!.checkVisibility()).to.equal(true);
      expect(page.lines).to.deep.equal([MISSING]);
    });

    for (const [moment, act] of [
      ['inserted', ({ document: { body } }: Page) => body.append(body.querySelector(TAG)!)],
      ['online', ({ window }: Page) => window.dispatchEvent(new Event('online'))],
    ] as const) {
      it(`is asked for once more where the tag is ${moment} again`, async () => {
        const page = await openPage('en', MARKUP);
        await page.load(`/alone/${moment}/salve.js`);
        await until(() => page.lines.length > 0 && !offersToOpen(page));
        document.cookie = 'copied=1; path=/alone';
        act(page);
        await until(() => offersToOpen(page));
        await openJournal(page.document);
      });
    }
  });
});
