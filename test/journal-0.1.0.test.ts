import { expect } from 'chai';
import { deviceJournal } from '../src/journal/device-journal.js';
import { writeJson } from '../src/journal/files/export.js';
import { readExport } from '../src/journal/files/import.js';
import type { Entry } from '../src/journal/journal.js';
import { holdReflections, readRaw, readStore } from './tools/journal.js';
import { openPage, until, type Page } from './tools/page.js';

/** The bundle that was released as 0.1.0, whose database readers have on their devices. */
const BUNDLE = '/test/fixtures/salve-0.1.0.js';

const ARTICLE = 'https://tidewater.example/notes/one';
const FIRST = 'That it was one night, and that the tide comes back.';
const SECOND = 'One night.';
const LAST = 'In my hands.';
const MARKUP = `<salve-article article-id="${ARTICLE}" headline="The hour after">
  <salve-reflection-prompt name="friend">What would you say to a friend?</salve-reflection-prompt>
  <salve-reflection-prompt name="body">Where do you feel it?</salve-reflection-prompt>
  <salve-reflection-lock></salve-reflection-lock>
</salve-article>`;

const inside = <Found extends Element>(page: Page, host: string, selector: string): Found =>
  page.document.querySelector(host)!.shadowRoot!.querySelector<Found>(selector)!;
const prompt = (name: string): string => `salve-reflection-prompt[name=${name}]`;

function type({ document, window }: Page, name: string, text: string): void {
  const field = document.querySelector(prompt(name))!.shadowRoot!.querySelector('textarea')!;
  field.value = text;
  field.dispatchEvent(new window.InputEvent('input', { bubbles: true, composed: true }));
}

async function typeAndSave(page: Page, text: string): Promise<void> {
  type(page, 'friend', text);
  await until(() => page.document.querySelector(prompt('friend'))!.matches(':state(saved)'));
}

/** Types two texts, of which the first becomes a version, in a page of 0.1.0. */
async function writeWithRelease(): Promise<Page> {
  const page = await openPage('en', MARKUP);
  await page.load(BUNDLE);
  await until(() => inside(page, prompt('friend'), 'textarea'));
  await typeAndSave(page, FIRST);
  await typeAndSave(page, SECOND);
  return page;
}

/** Sets a passphrase by the lock of 0.1.0, as a reader does. */
async function lockWithRelease(page: Page, passphrase: string): Promise<void> {
  const lock = 'salve-reflection-lock';
  inside<HTMLElement>(page, lock, '[aria-haspopup]').click();
  for (const name of ['passphrase', 'again'])
    inside<HTMLInputElement>(page, lock, `#${name}`).value = passphrase;
  inside<HTMLElement>(page, lock, '.solid').click();
  await until(() => inside(page, lock, '[part=button]').textContent.trim() === 'Lock now');
}

/** Leaves a page of 0.1.0 while a text of its other prompt is kept as last words alone. */
async function leaveWithPending(page: Page): Promise<void> {
  const release = await holdReflections();
  type(page, 'body', LAST);
  // Ciphertext takes a moment, and Firefox reads no store while the transaction is held: some frames are enough.
  for (let frame = 0; frame < 20; frame += 1) {
    page.window.dispatchEvent(new page.window.PageTransitionEvent('pagehide'));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await removeWhole(page);
  await release();
}

/** Removes a page, and waits until its browser has taken it down: its last transaction is aborted then. */
async function removeWhole(page: Page): Promise<void> {
  const life = 'life of a page of 0.1.0';
  await new Promise<void>((resolve) => {
    void page.window.navigator.locks.request(life, () => (resolve(), new Promise(() => {})));
  });
  page.window.frameElement!.remove();
  await navigator.locks.request(life, () => {});
}

const summaryOf = ({ key, article, question, text, versions }: Entry): unknown => ({
  key,
  article: article.id,
  headline: article.headline,
  question,
  text,
  versions: versions.map((each) => each.text),
});

async function expectWhole(): Promise<void> {
  const entries = await deviceJournal.entries();
  const about = { article: ARTICLE, headline: 'The hour after' };
  expect(entries.map(summaryOf)).to.have.deep.members([
    {
      ...about,
      key: `${ARTICLE} friend`,
      question: 'What would you say to a friend?',
      text: SECOND,
      versions: [FIRST],
    },
    { ...about, key: `${ARTICLE} body`, question: 'Where do you feel it?', text: LAST, versions: [] },
  ]);
  expect((await deviceJournal.read(`${ARTICLE} friend`))!.text).to.equal(SECOND);
  expect((await deviceJournal.versions(`${ARTICLE} friend`)).map(({ text }) => text)).to.deep.equal([FIRST]);
  expect(await readStore('last')).to.deep.equal([]);
  expect(readExport(writeJson(entries, location.origin), location.origin)).to.deep.equal(entries);
}

describe('a journal that 0.1.0 wrote', function () {
  this.timeout(30_000);

  afterEach(() => sessionStorage.clear());

  it('is read whole by this version: texts, versions, last words, export', async () => {
    const page = await writeWithRelease();
    await leaveWithPending(page);
    const { reflections } = await readRaw();
    expect(reflections).to.have.length(1);
    expect(await deviceJournal.lockState()).to.equal('none');
    await expectWhole();
  });

  it('is locked for this version too, and its passphrase opens it whole', async () => {
    const page = await writeWithRelease();
    await lockWithRelease(page, 'herons at dusk');
    await leaveWithPending(page);
    expect(await deviceJournal.lockState()).to.equal('locked');
    const refused = await deviceJournal.list().catch((error: unknown) => error);
    expect(refused).to.have.property('reason', 'locked');
    await deviceJournal.unlock('herons at dusk');
    await expectWhole();
  });

  it('opens in a page of 0.1.0 again after this version wrote to it', async () => {
    const page = await writeWithRelease();
    page.window.frameElement!.remove();
    const kept = (await deviceJournal.read(`${ARTICLE} friend`))!;
    const updated = new Date(Date.parse(kept.updated) + 1000).toISOString();
    await deviceJournal.write({ ...kept, text: LAST, updated }, { strict: true });
    const again = await openPage('en', MARKUP);
    await again.load(BUNDLE);
    const field = await until(() => inside<HTMLTextAreaElement>(again, prompt('friend'), 'textarea'));
    await until(() => field.value === LAST);
  });
});
