import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { deviceJournal } from '../src/journal/device-journal.js';
import { openPage, until, type Page } from './tools/page.js';

/**
 * Empties the journal after what a removed page has still to write. Its database stays: Firefox now
 * and then keeps the connection of a page that was removed, and whoever deletes it waits for ever.
 */
afterEach(async () => {
  for (let times = 0; times < 2; times += 1) await deviceJournal.erase();
});

// It goes once this page has gone, if not before.
after(() => void indexedDB.deleteDatabase('salve-journal'));

/** The bundle that was released as 0.1.0, whose database readers have on their devices. */
const RELEASE = '/test/fixtures/salve-0.1.0.js';
const SOURCE = '/one-file/salve.js';

const article = (headline: string, question: string, id = ''): string =>
  `<main><salve-article ${id && `article-id="${id}"`}><h1>${headline}</h1>
  <salve-reflection-prompt name="friend">${question}</salve-reflection-prompt></salve-article></main>`;
const REST = article('Rest', 'To a friend?');

async function open(source: string, path: string, markup = REST, canonical = ''): Promise<Page> {
  const page = await openPage('en', markup);
  page.window.history.replaceState({}, '', path);
  page.document.title = page.document.querySelector('h1')!.textContent;
  if (canonical) {
    const link = page.document.createElement('link');
    [link.rel, link.href] = ['canonical', canonical];
    page.document.head.append(link);
  }
  await page.load(source);
  await until(() => fieldOf(page));
  return page;
}

const promptOf = ({ document }: Page): Element => document.querySelector('salve-reflection-prompt')!;
const fieldOf = (page: Page): HTMLTextAreaElement =>
  promptOf(page).shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;

async function write(page: Page, text: string): Promise<void> {
  page.window.focus();
  fieldOf(page).focus();
  await sendKeys({ type: text });
  await until(() => promptOf(page).matches(':state(saved)'));
}

/** Writes with 0.1.0, and leaves the page. */
async function writeWithRelease(text: string, ...where: [string, string?, string?]): Promise<void> {
  const page = await open(RELEASE, ...where);
  await write(page, text);
  page.window.frameElement!.remove();
}

async function expectEmpty(page: Page): Promise<void> {
  for (let frame = 0; frame < 30; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(fieldOf(page).value).to.equal('');
}

async function kept(): Promise<string[]> {
  const entries = await deviceJournal.entries();
  return entries
    .map(({ key, article, question, text, versions }) =>
      [
        key.replace(location.origin, ''),
        article.headline,
        question,
        text,
        ...versions.map(({ text }) => text),
      ].join(' | '),
    )
    .sort();
}

describe('words that 0.1.0 kept', function () {
  this.timeout(60_000);

  it('under a letter’s link are found under the address alone', async () => {
    await writeWithRelease('it passes', '/notes/rest?ref=7');
    const page = await open(SOURCE, '/notes/rest');
    await until(() => fieldOf(page).value === 'it passes');
    await write(page, '!');
    expect(await kept()).to.deep.equal(['/notes/rest?ref=7 friend | Rest | To a friend? | it passes!']);
  });

  it('under an unknown parameter are found where the canonical address drops it', async () => {
    await writeWithRelease('it passes', '/notes/rest?x=7');
    const page = await open(SOURCE, '/notes/rest?x=8', REST, '/notes/rest');
    await until(() => fieldOf(page).value === 'it passes');
  });

  it('under an unknown parameter are not found without a canonical address', async () => {
    await writeWithRelease('it passes', '/notes/rest?x=7');
    await expectEmpty(await open(SOURCE, '/notes/rest'));
  });

  it('under two addresses of one article stand side by side', async () => {
    await writeWithRelease('earlier', '/notes/rest');
    await writeWithRelease('later', '/notes/rest?source=rss');
    const page = await open(SOURCE, '/notes/rest?ref=1');
    await until(() => fieldOf(page).value === 'later');
    expect(await kept()).to.deep.equal([
      '/notes/rest?source=rss friend | Rest | To a friend? | later | earlier',
    ]);
  });

  it('under one address for all routes are found at their own route alone', async () => {
    const sleep = article('Sleep', 'How did you sleep?');
    const anger = article('Anger', 'What made you angry?');
    await writeWithRelease('badly', '/spa#/a', sleep);
    const other = await open(SOURCE, '/spa#/b', anger);
    await expectEmpty(other);
    await write(other, 'the dishes');
    expect(await kept()).to.deep.equal([
      '/spa friend | Sleep | How did you sleep? | badly',
      '/spa#/b friend | Anger | What made you angry? | the dishes',
    ]);
    const own = await open(SOURCE, '/spa#/a', sleep);
    await until(() => fieldOf(own).value === 'badly');
  });

  it('under the address are found once the author gives an article-id', async () => {
    await writeWithRelease('it passes', '/notes/rest');
    const page = await open(SOURCE, '/notes/rest', article('Rest', 'To a friend?', 'rest'));
    await until(() => fieldOf(page).value === 'it passes');
  });

  it('stay hidden, and as they are, where both headline and question are other ones', async () => {
    await writeWithRelease('it passes', '/notes/rest');
    const page = await open(SOURCE, '/notes/rest', article('Anger', 'What made you angry?'));
    await expectEmpty(page);
    await write(page, 'the dishes');
    expect(await kept()).to.deep.equal([
      '/notes/rest friend | Rest | To a friend? | it passes',
      '/notes/rest#Anger friend | Anger | What made you angry? | the dishes',
    ]);
    page.window.frameElement!.remove();
    const again = await open(SOURCE, '/notes/rest', article('Anger', 'What made you angry?'));
    await until(() => fieldOf(again).value === 'the dishes');
  });

  it('are found where the headline or the question was reworded', async () => {
    await writeWithRelease('it passes', '/notes/rest');
    const question = await open(SOURCE, '/notes/rest', article('Rest', 'What would you tell a friend?'));
    await until(() => fieldOf(question).value === 'it passes');
    const headline = await open(SOURCE, '/notes/rest', article('Resting', 'To a friend?'));
    await until(() => fieldOf(headline).value === 'it passes');
  });
});
