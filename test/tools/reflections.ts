import { sendKeys } from '@web/test-runner-commands';
import type { SalveReflectionJournal } from '../../src/index.js';
import { deviceJournal } from '../../src/journal/device-journal.js';
import { keyOf, type Entry, type Journal } from '../../src/journal/journal.js';
import { fixture, rendered } from './fixture.js';
import { until } from './page.js';

export const SITE = location.origin;

/** What a prompt beside an article has kept. */
export function entry(path: string, name: string, text: string, day = 1, more: Partial<Entry> = {}): Entry {
  const id = `${SITE}/notes/${path}`;
  const moment = new Date(Date.UTC(2026, 4, day, 12)).toISOString();
  return {
    key: keyOf(id, name),
    article: { id, headline: `About ${path}`, url: id },
    question: `What of ${name}?`,
    text,
    revision: 1,
    created: moment,
    updated: moment,
    writer: 'earlier.one',
    versions: [],
    ...more,
  };
}

export const FEW = [
  entry('tides', 'friend', 'I would still want to have breakfast with you.', 3),
  entry('tides', 'body', 'In my hands, then in my throat.', 2),
  entry('paths', 'friend', 'لن أعاتبك', 1),
];

export const inside = <Found extends HTMLElement>(journal: Element, selector: string): Found =>
  journal.shadowRoot!.querySelector<Found>(selector)!;
export const all = (journal: Element, selector: string): HTMLElement[] => [
  ...journal.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const texts = (journal: Element): string[] =>
  all(journal, '[part=text]').map(({ textContent }) => textContent);
export const shown = (journal: Element): string => inside(journal, 'details').textContent;

/** A button by the words on it, the first of several. */
export const button = (journal: Element, name: string): HTMLElement =>
  all(journal, 'button, summary').find(({ textContent }) => textContent.trim() === name)!;

/** Waits until a button is there, then presses it. */
export async function press(journal: Element, name: string): Promise<void> {
  (await until(() => button(journal, name))).click();
  await rendered(journal.parentNode!);
}

export const markup = (more = ''): string =>
  `<salve-reflection-journal ${more}><p>What you wrote here.</p></salve-reflection-journal>`;

/** A journal in the page, opened. */
export async function open(entries: Entry[] = FEW, more = ''): Promise<SalveReflectionJournal> {
  if (entries.length) await deviceJournal.merge(entries);
  const journal = await fixture<SalveReflectionJournal>(markup(more));
  inside(journal, 'summary').click();
  await until(
    () =>
      shown(journal).includes(entries.length ? 'Kept here' : 'nothing here yet') &&
      (!entries.length || all(journal, 'li').length > 0),
  );
  return journal;
}

/** A journal as an application might provide it, which holds nothing. */
export const stub: Journal = {
  lockState: () => Promise.resolve('none'),
  list: () => Promise.resolve([]),
  entries: () => Promise.resolve([]),
  read: () => Promise.resolve(undefined),
  versions: () => Promise.resolve([]),
  write: () => Promise.resolve({ revision: 1, conflict: false }),
  erase: () => Promise.resolve({ keys: [], undo: () => Promise.resolve(), finish: () => {} }),
  merge: () => Promise.resolve([]),
  setPassphrase: () => Promise.resolve(),
  unlock: () => Promise.resolve(),
  lock: () => {},
  watch: () => () => {},
};

/** Gives a file to the form that brings back, as a reader chooses one. */
export function choose(journal: Element, file: string, name = 'reflections.json'): void {
  const list = new DataTransfer();
  list.items.add(new File([file], name));
  const input = inside<HTMLInputElement>(journal, 'input[type=file]');
  input.files = list.files;
  input.dispatchEvent(new Event('change'));
}

/** The files that the page hands to the browser from now on; none is really downloaded. */
export function catchFiles(): { name: string; text: Promise<string> }[] {
  const files: { name: string; text: Promise<string> }[] = [];
  const listen = (event: MouseEvent): void => {
    const link = event.target as HTMLAnchorElement;
    event.preventDefault();
    files.push({ name: link.download, text: fetch(link.href).then((answer) => answer.text()) });
  };
  HTMLAnchorElement.prototype.click = function () {
    this.addEventListener('click', listen);
    HTMLElement.prototype.click.call(this);
  };
  restore = () => Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  return files;
}
let restore = (): unknown => undefined;

/** Types into the search field. */
export async function search(journal: Element, words: string): Promise<void> {
  inside(journal, '[part=search]').focus();
  await sendKeys({ type: words });
  await until(() => shown(journal).includes('Found:'));
}

/** Presses a button that erases, then the one that means it. */
export async function erase(journal: Element, name: string): Promise<void> {
  await press(journal, name);
  await until(() => inside(journal, '[role=group]'));
  const [yes] = all(journal, '[role=group] button');
  yes!.click();
  await until(() => button(journal, 'Undo'));
}

/** Ticks the first two and turns to their page. */
export async function pageOf(journal: Element): Promise<HTMLIFrameElement> {
  await press(journal, 'Bring to a session');
  for (const tick of all(journal, 'li input').slice(0, 2)) tick.click();
  await press(journal, 'See the page');
  const frame = await until(() => inside<HTMLIFrameElement>(journal, 'iframe'));
  await until(() => frame.contentDocument?.body?.querySelector('h1'));
  return frame;
}

afterEach(() => restore());
