import { deviceJournal } from '../../src/journal/device-journal.js';
import type { Draft, Journal } from '../../src/journal/journal.js';

const NAME = 'salve-journal';

// Firefox 153 gives the tab's next page what was removed, if a frame that is gone used it first.
sessionStorage.getItem(NAME);

/** A draft as a prompt makes it; each is typed a millisecond after the one before. */
export function draft(text: string, more: Partial<Draft> = {}): Draft {
  clock += 1;
  return {
    key: 'https://tidewater.example/notes/one friend',
    article: {
      id: 'https://tidewater.example/notes/one',
      headline: 'The hour after',
      url: 'https://tidewater.example/notes/one',
    },
    question: 'What would you say to a friend?',
    text,
    updated: new Date(clock).toISOString(),
    revision: 0,
    writer: 'session.one',
    ...more,
  };
}
let clock = Date.parse('2026-05-03T20:00:00Z');

/** Lets time go by for the drafts that follow. */
export const later = (milliseconds: number): void => void (clock += milliseconds);

/** The device's journal as another tab has it: in a realm of its own, on the same database. */
export async function openTab(source = '/one-file/journal/device-journal.js'): Promise<{
  journal: Journal;
  window: Window & typeof globalThis;
  close: () => void;
}> {
  const frame = document.createElement('iframe');
  frame.src = '/test/fixtures/blank.html';
  document.body.append(frame);
  frames.push(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const window = frame.contentWindow as Window & typeof globalThis;
  const { deviceJournal } = (await window.eval(`import('${source}')`)) as {
    deviceJournal: Journal;
  };
  return { journal: deviceJournal, window, close: () => frame.remove() };
}
const frames: HTMLIFrameElement[] = [];

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

/** A connection that is the test's own, made without the library. */
export function openRaw(version?: number, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, version);
  request.onupgradeneeded = () => upgrade?.(request.result);
  return settled(request);
}

/** Every record of the journal's database, as another program would read it. */
export async function readRaw(): Promise<Record<string, unknown[]>> {
  const database = await openRaw();
  const stores = [...database.objectStoreNames];
  const records = await Promise.all(
    stores.map(
      async (name) => [name, await settled(database.transaction(name).objectStore(name).getAll())] as const,
    ),
  );
  database.close();
  return Object.fromEntries(records);
}

/** Every record of one store, as another program would read it. */
export async function readStore(name: string): Promise<unknown[]> {
  const database = await openRaw();
  const records: unknown[] = await settled(database.transaction(name).objectStore(name).getAll());
  database.close();
  return records;
}

/** Keeps every other connection from reading or writing reflections, until the function it gives is called. */
export async function holdReflections(): Promise<() => Promise<void>> {
  const database = await openRaw();
  const store = database.transaction('reflections', 'readwrite').objectStore('reflections');
  let isHeld = true;
  const hold = async (): Promise<void> => {
    // A transaction lives for as long as it is asked something.
    while (isHeld) await settled(store.count());
    database.close();
  };
  await settled(store.count());
  const held = hold();
  return async () => {
    isHeld = false;
    await held;
  };
}

/** Whether there is a database at all. */
export const exists = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === NAME);

/** Everything that a record holds, as text: ciphertext byte for byte. */
export const dump = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => {
    if (each instanceof ArrayBuffer || ArrayBuffer.isView(each))
      return new TextDecoder('latin1').decode(each);
    return each;
  });

export const erase = async (): Promise<void> => void (await settled(indexedDB.deleteDatabase(NAME)));

/** Milliseconds that emptying may take: Firefox now and then answers no question for a database. */
const EMPTYING_MS = 10_000;

async function empty(): Promise<void> {
  // After whatever a prompt that was just removed has still to write: one write may be on its way, and one more comes after it.
  for (let times = 0; times < 2; times += 1) await deviceJournal.erase().catch(() => {});
  await erase();
  // A word that came late has made a new one. A page that lives on may make one again and again.
  if (await exists()) await erase();
}

afterEach(async () => {
  for (const frame of frames.splice(0)) frame.remove();
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, EMPTYING_MS)));
  await Promise.race([empty(), late]);
  clearTimeout(timer);
});
