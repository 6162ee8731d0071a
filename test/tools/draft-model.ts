import fc from 'fast-check';
import {
  decryptJson,
  makeKey,
  unwrapKey,
  wrapKey,
  type StoredLock,
} from '../../src/journal/encryption/crypto.js';
import { DeviceJournal } from '../../src/journal/device-journal.js';
import { DraftSession } from '../../src/journal/draft-session.js';
import type { DraftEvent, Table } from '../../src/journal/draft-states.js';
import { JournalError, type Journal } from '../../src/journal/journal.js';
import type { Kept } from '../../src/journal/store/database.js';
import { readPending } from '../../src/journal/store/pending-drafts.js';
import type { TabMessage, TabsListener } from '../../src/journal/tabs.js';

const PASSPHRASE = 'a walk to the harbour';
const STORES = ['reflections', 'versions', 'last', 'lock'];
/** Runs on one database: Chromium slows down with each record that it has deleted there. */
const RUNS_OF_DATABASE = 30;

/** A word that was typed, which is in no other text. */
interface Word {
  name: string;
  key: string;
  isVisit: boolean;
  /** `erasing`, `erased`: by the reader. `loose`: typed on since, in another tab. */
  fate: 'kept' | 'erasing' | 'erased' | 'loose';
  /** The tabs that erase it. */
  erasers: Set<Tab>;
}

/** The texts that a device holds under each key. */
type Texts = Map<string, Held>;
interface Held {
  main?: string;
  peak?: string;
  beside: string[];
  pending: string[];
}

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

const channel = new MessageChannel();
const hops: (() => void)[] = [];
channel.port1.onmessage = () => hops.shift()!();
/** Waits for a task of its own: every microtask is over by then. */
const hop = (): Promise<void> =>
  new Promise((resolve) => {
    hops.push(resolve);
    channel.port2.postMessage(0);
  });

/** Has the library make its database. */
async function makeDatabase(): Promise<IDBDatabase> {
  const journal = new DeviceJournal();
  journal.prepare();
  await journal.erase();
  return settled(indexedDB.open('salve-journal'));
}

/** The device's database, read by a connection that is not the library's. */
export class Device {
  #database: IDBDatabase;
  #lock: StoredLock;
  /** Tells of a lock, as it was read last. */
  isLocked = false;

  #runs = 0;
  #texts = new Map<string, Promise<Words>>();
  #keys = new Map<string, Promise<CryptoKey>>();

  private constructor(database: IDBDatabase, lock: StoredLock) {
    this.#database = database;
    this.#lock = lock;
  }

  static async open(): Promise<Device> {
    return new Device(await makeDatabase(), await wrapKey(await makeKey(), PASSPHRASE, undefined, 1));
  }

  close(): void {
    this.#database.close();
  }

  async clear(isLocked: boolean): Promise<void> {
    sessionStorage.removeItem('salve-last');
    localStorage.removeItem('salve-locked');
    this.#texts.clear();
    this.#keys.clear();
    this.isLocked = isLocked;
    this.#runs += 1;
    if (this.#runs % RUNS_OF_DATABASE === 0) {
      this.close();
      await settled(indexedDB.deleteDatabase('salve-journal'));
      this.#database = await makeDatabase();
    }
    const transaction = this.#database.transaction(STORES, 'readwrite', { durability: 'relaxed' });
    for (const name of STORES) transaction.objectStore(name).clear();
    if (isLocked) transaction.objectStore('lock').put(this.#lock);
    await new Promise((resolve) => (transaction.oncomplete = resolve));
  }

  async read(): Promise<Texts> {
    const transaction = this.#database.transaction(STORES);
    const [reflections, versions, last, [lock]] = (await Promise.all(
      STORES.map((name) => settled(transaction.objectStore(name).getAll())),
    )) as [Record[], Record[], Record[], StoredLock[]];
    this.isLocked = !!lock;
    const texts: Texts = new Map();
    const of = (key: string): Held => {
      if (!texts.has(key)) texts.set(key, { beside: [], pending: [] });
      return texts.get(key)!;
    };
    for (const each of reflections) {
      const { text, peak } = await this.#open(each, lock);
      Object.assign(of(each.key), { main: text, peak });
    }
    for (const each of versions) of(each.key).beside.push((await this.#open(each, lock)).text);
    for (const each of [...last, ...(readPending() as Record[])])
      of(each.key).pending.push((await this.#open(each, lock)).text);
    return texts;
  }

  async #open({ key, body, sealed }: Record, lock: StoredLock | undefined): Promise<Words> {
    if (!sealed) return body!;
    const id = String(sealed.iv);
    if (!this.#keys.has(lock!.keyId)) this.#keys.set(lock!.keyId, unwrapKey(lock!, PASSPHRASE));
    const cryptoKey = await this.#keys.get(lock!.keyId)!;
    if (!this.#texts.has(id)) this.#texts.set(id, decryptJson(cryptoKey, key, sealed));
    return this.#texts.get(id)!;
  }
}
/** A text, and the longest that was typed since its last version. */
interface Words {
  text: string;
  peak?: string;
}
type Record = { key: string } & Kept<Words>;

/** Other tabs as a journal has them: the scheduler chooses when each message comes, in their order. */
interface Bus {
  listener: TabsListener;
  inbox: TabMessage[];
}

interface Tab {
  key: string;
  journal: DeviceJournal;
  session: DraftSession;
  bus: Bus;
  isInField: boolean;
  isGone: boolean;
  /** Heard that the lock is closed here. */
  isLocked: boolean;
  /** The last words that a lock waits for. */
  flushing?: Promise<void>;
  /** Tells that "Lock now" was pressed, here or in the other tab, and nothing was unlocked since. */
  mustLock: boolean;
  /** Answers that are on their way to this tab, by the journal's method. */
  waiting: string[];
  /** Number of messages that came, and of those that a look knows of. */
  heard: number;
  known: number;
  /** The text that was left as last words: another tab may have kept it since. */
  left?: string;
  failsNext: boolean;
}

/** Two tabs on one device, and everything that was typed there. */
export class World {
  words: Word[] = [];
  tabs: Tab[] = [];
  violation?: string;

  #device: Device;
  #promise: string;
  #scheduler: fc.Scheduler;
  #texts: Texts = new Map();
  #isChanged = true;
  /** Requests of which the device is at work. */
  #running = 0;
  #onIdle = (): void => {};

  constructor(device: Device, promise: string, scheduler: fc.Scheduler) {
    this.#device = device;
    this.#promise = promise;
    this.#scheduler = scheduler;
  }

  async open(table: Table, isLocked: boolean): Promise<void> {
    await this.#device.clear(isLocked);
    for (let index = 0; index < 2; index += 1) this.tabs.push(this.#openTab(table));
    if (isLocked) for (const { journal } of this.tabs) await journal.unlock(PASSPHRASE);
    await this.#scheduler.waitAll();
  }

  /** Runs one step that the scheduler chose, and looks at every promise after it. */
  async step(act: () => Promise<void>): Promise<void> {
    await act();
    await this.#settle();
    await this.#check(false);
  }

  /** Lets everything come to rest, opens what is locked, and looks again. */
  async end(): Promise<void> {
    for (const tab of this.tabs) tab.failsNext = false;
    await this.#rest();
    for (const tab of this.tabs) {
      if (tab.isGone) this.back(tab);
      await this.#rest();
      if (tab.isLocked) this.unlock(tab);
      await this.#rest();
    }
    for (const tab of this.tabs) this.send(tab, { type: 'pause' });
    await this.#rest();
    for (const { session } of this.tabs)
      this.#keep('f', session.state.at !== 'failed', 'it has failed for good');
    for (const { session } of this.tabs) {
      session.close();
      void session.send({ type: 'hidden' });
    }
    await this.#scheduler.waitAll();
  }

  async #rest(): Promise<void> {
    await this.#settle();
    await this.#scheduler.waitAll();
    await this.#check(true);
  }

  async #settle(): Promise<void> {
    await hop();
    while (this.#running) {
      await new Promise<void>((resolve) => (this.#onIdle = resolve));
      await hop();
    }
  }

  #finish(): void {
    this.#running -= 1;
    if (!this.#running) this.#onIdle();
  }

  send(tab: Tab, event: DraftEvent): void {
    void tab.session.send(event);
  }

  type(tab: Tab): void {
    const { state } = tab.session;
    const name = `w${this.words.length}`;
    this.#touch(state.text);
    this.words.push({ name, key: tab.key, isVisit: state.at === 'visit', fate: 'kept', erasers: new Set() });
    this.send(tab, { type: 'type', text: `${state.text} ${name}`.trim() });
  }

  restore(tab: Tab): void {
    const [version] = tab.session.state.versions ?? [];
    if (!version) return;
    this.#touch(version.text);
    this.send(tab, { type: 'restore', text: version.text });
  }

  /** Words that a reader goes on with before the tab can know of their erasure are newer than it. */
  #touch(text: string): void {
    for (const word of this.#in(text)) if (word.fate === 'erased') word.fate = 'loose';
  }

  lock(tab: Tab): void {
    for (const each of this.tabs) each.mustLock = this.#device.isLocked;
    this.send(tab, { type: 'lock' });
  }

  unlock(tab: Tab): void {
    void this.#pass(
      tab,
      'unlock',
      () => {
        tab.mustLock = false;
        return tab.journal.unlock(PASSPHRASE);
      },
      () => this.#flushed(tab),
    ).catch(() => {});
  }

  setPassphrase(tab: Tab): void {
    void this.#pass(tab, 'setPassphrase', () => {
      tab.mustLock = false;
      return tab.journal.setPassphrase(PASSPHRASE);
    }).catch(() => {});
  }

  changeKey(tab: Tab): void {
    tab.key = tab.key === 'one' ? 'two' : 'one';
    this.send(tab, { type: 'keyChanged', isOther: true });
    this.send(tab, { type: 'load' });
  }

  hide(tab: Tab, isGone: boolean): void {
    // A visit's words go with their page.
    if (isGone)
      for (const word of this.#in(tab.session.drafts.map(({ text }) => text).join(' ')))
        if (word.isVisit) word.fate = 'loose';
    tab.left = tab.session.state.text;
    this.send(tab, { type: isGone ? 'gone' : 'hidden' });
    tab.bus.listener.onHide();
    tab.isGone = isGone;
    if (!isGone) return;
    tab.bus.inbox = [];
  }

  back(tab: Tab): void {
    tab.isGone = false;
    this.#tell(tab, { kind: 'lock' });
  }

  #tell(tab: Tab, message: TabMessage): void {
    this.#running += 1;
    tab.heard += 1;
    void tab.bus.listener.onChange(message).then(() => this.#finish());
  }

  #openTab(table: Table): Tab {
    const bus = { inbox: [] as TabMessage[] } as Bus;
    const journal = new DeviceJournal((listener) => {
      bus.listener = listener;
      return { listen: () => {}, notify: (message) => this.#post(bus, message) };
    }, 1);
    const tab: Tab = {
      key: 'one',
      journal,
      bus,
      isInField: false,
      isGone: false,
      isLocked: false,
      mustLock: false,
      waiting: [],
      heard: 0,
      known: 0,
      failsNext: false,
    } as unknown as Tab;
    const context = (): never => ({ key: tab.key, article: {}, question: '' }) as never;
    const view = { context, canReplaceText: () => !tab.isInField, onChange: () => {} };
    tab.session = new DraftSession(view, table);
    tab.session.open(this.#gate(tab), false);
    journal.watch(({ lock }) => {
      if (!lock) return;
      tab.isLocked = lock === 'locked';
    });
    return tab;
  }

  #post(from: Bus, message: TabMessage): void {
    for (const tab of this.tabs) {
      if (tab.bus === from || tab.isGone) continue;
      tab.bus.inbox.push(message);
      void this.#scheduler.schedule(Promise.resolve(), `message to ${this.tabs.indexOf(tab)}`).then(() => {
        const next = tab.bus.inbox.shift();
        if (!next || tab.isGone) return;
        this.#tell(tab, next);
      });
    }
  }

  /** The tab's journal, whose requests and answers each take as long as the scheduler likes. */
  #gate(tab: Tab): Journal {
    const { journal } = tab;
    return {
      lockState: () => this.#pass(tab, 'lockState', () => journal.lockState()),
      read: (key) => this.#pass(tab, 'read', () => journal.read(key)),
      versions: (key) => this.#pass(tab, 'versions', () => journal.versions(key)),
      write: (draft, options) => this.#pass(tab, 'write', () => journal.write(draft, options)),
      erase: (keys) => this.#erase(tab, keys!),
      lock: () => journal.lock(),
      leave: (draft) => journal.leave(draft),
      prepare: (draft) => journal.prepare(draft),
      watch: (listener, beforeLock) =>
        journal.watch(listener, () => (tab.flushing = beforeLock?.() ?? Promise.resolve())),
    } as Journal;
  }

  /** Waits until no lock waits for last words: their writes need the scheduler, too. */
  async #flushed(tab: Tab): Promise<void> {
    for (let flushing; flushing !== tab.flushing; await flushing?.catch(() => {})) flushing = tab.flushing;
  }

  async #pass<Value>(
    tab: Tab,
    name: string,
    act: () => Promise<Value>,
    ready?: () => Promise<void>,
  ): Promise<Value> {
    const label = `${name} of ${this.tabs.indexOf(tab)}`;
    const { heard } = tab;
    tab.waiting.push(name);
    await this.#scheduler.schedule(Promise.resolve(), label);
    await ready?.();
    this.#running += 1;
    try {
      if (tab.failsNext) throw new JournalError('full');
      return await act();
    } finally {
      tab.failsNext = false;
      this.#isChanged ||= !['lockState', 'versions'].includes(name);
      this.#finish();
      await this.#scheduler.schedule(Promise.resolve(), `answer: ${label}`);
      tab.waiting.splice(tab.waiting.indexOf(name), 1);
      // The session looks again after a write of its own, and for each message that came meanwhile.
      const isLooking =
        tab.session.drafts[0]!.isBusy || tab.waiting.some((each) => /read|lockState/.test(each));
      if (name === 'read' && heard === tab.heard && !isLooking) tab.known = heard;
    }
  }

  async #erase(tab: Tab, keys: string[]): ReturnType<Journal['erase']> {
    const erasing = this.words.filter(({ fate, key }) => fate === 'erasing' && keys.includes(key));
    const mine = erasing.filter(({ erasers }) => erasers.has(tab));
    const { session } = tab;
    let words: Word[] = [];
    try {
      const erased = await this.#pass(tab, 'erase', async () => {
        await this.#look();
        const done = await tab.journal.erase(keys);
        // Two tabs erase them at once: the other one may still be writing them before its erasure.
        for (const word of this.words)
          if (
            word.fate === 'erasing' &&
            keys.includes(word.key) &&
            [...word.erasers].some((each) => each !== tab)
          )
            word.fate = 'loose';
        // Words that were typed since, and are on the device as last words, are newer than the erasure.
        const own = session.drafts;
        const newer = this.#in(own.map(({ isSaved, text }) => (isSaved ? '' : text)).join(' '));
        const held = this.words.filter(
          (word) => keys.includes(word.key) && !word.isVisit && this.#isHeld(word) && !newer.includes(word),
        );
        words = [...new Set([...mine, ...held])].filter(({ fate }) => /kept|erasing/.test(fate));
        for (const word of words) word.fate = 'erased';
        // A text that is being typed in another tab at that moment is newer than the erasure, too.
        for (const other of this.tabs)
          for (const draft of other.session.drafts)
            if (!own.includes(draft) && !draft.isSaved) this.#touch(draft.text);
        return done;
      });
      let isUndoing = false;
      return {
        ...erased,
        undo: () => {
          isUndoing = true;
          return this.#pass(tab, 'undo', async () => {
            await erased.undo();
            for (const word of words) if (word.fate === 'erased') word.fate = 'kept';
          });
        },
        // An undo that was asked for holds its records, though its turn comes later.
        finish: () => {
          if (!isUndoing) erased.finish();
        },
      };
    } finally {
      // Where it fails, the words must all be there still, but for a question that the reader has left.
      for (const word of mine) {
        word.erasers.delete(tab);
        if (word.fate === 'erasing' && !word.erasers.size)
          word.fate = tab.key === word.key ? 'kept' : 'loose';
      }
    }
  }

  erase(tab: Tab): void {
    const { state } = tab.session;
    // What is typed during an erasure stays in sight: it can be erased after it.
    if (state.at === 'visit' || state.at === 'erasing') return;
    for (const word of this.#in(state.text)) {
      if (word.fate === 'kept') word.fate = 'erasing';
      if (word.fate === 'erasing') word.erasers.add(tab);
    }
    this.send(tab, { type: 'erase' });
  }

  undo(tab: Tab): void {
    const { at, undo } = tab.session.state;
    if (!undo || at === 'erasing') return;
    // What no device held is back at once, whatever becomes of the rest.
    for (const word of this.#in(undo.text ?? '')) if (word.fate === 'erased') word.fate = 'kept';
    this.send(tab, { type: 'undo' });
  }

  async #look(): Promise<void> {
    if (this.#isChanged) this.#texts = await this.#device.read();
    this.#isChanged = false;
  }

  #in(text: string): Word[] {
    const names = new Set(text.split(/\s+/));
    return this.words.filter(({ name }) => names.has(name));
  }

  #textsOf(key: string): string[] {
    const { main = '', peak = '', beside, pending } = this.#texts.get(key) ?? { beside: [], pending: [] };
    return [main, peak, ...beside, ...pending];
  }

  #isHeld = (word: Word): boolean => this.#in(this.#textsOf(word.key).join(' ')).includes(word);

  async #check(isAtRest: boolean): Promise<void> {
    await this.#look();
    for (const [key] of this.#texts)
      for (const word of this.#in(this.#textsOf(key).join(' '))) {
        this.#keep('b', word.key === key, `${word.name} of ${word.key} is kept under ${key}`);
        this.#keep('e', !word.isVisit, `${word.name} of a visit is kept`);
        this.#keep('d', word.fate !== 'erased', `${word.name} was erased and is kept`);
      }
    for (const tab of this.tabs) this.#checkTab(tab, isAtRest);
    for (const word of this.words) {
      if (word.fate !== 'kept') continue;
      const isThere = this.tabs.some(({ session }) =>
        [
          session.state.text,
          session.state.undo?.text ?? '',
          ...session.drafts.flatMap(({ text, replaced }) => [text, replaced?.text ?? '']),
        ].some((text) => this.#in(text).includes(word)),
      );
      this.#keep('f', isThere || (!word.isVisit && this.#isHeld(word)), `${word.name} is lost`);
    }
  }

  #checkTab(tab: Tab, isAtRest: boolean): void {
    const { session, key, bus, heard, known, isLocked, isGone, mustLock } = tab;
    const { state } = session;
    const [draft] = session.drafts;
    const { main, beside = [] } = this.#texts.get(key) ?? {};
    const isKept = state.text === main || beside.includes(state.text);
    // Between another tab's change and the answer to a look, no tab can know of it.
    const isLooking = tab.waiting.some((each) => /read|lockState/.test(each));
    const isLate = isGone || bus.inbox.length > 0 || heard > known || isLooking;
    const found = state.at === 'collapsed' ? state.found.text : '';
    const versions = (state.versions ?? []).map(({ text }) => text);
    for (const word of this.#in([state.text, found, ...versions].join(' '))) {
      this.#keep('b', word.key === key, `${word.name} of ${word.key} shows at ${key}`);
      if (!isGone && (isAtRest || !isLate) && state.at !== 'failed' && this.#in(state.text).includes(word))
        this.#keep('d', word.fate !== 'erased', `${word.name} was erased and shows`);
    }
    if (isLocked && state.at !== 'visit') {
      // A text that the tab cannot know to be kept stays, with all its words: else it might be lost.
      const isUnsure = draft!.isBusy || (!draft!.isSaved && state.text === tab.left);
      this.#keep('a', !state.text || !isKept || isUnsure, `"${state.text}" shows while locked`);
      this.#keep('a', !versions.length && !found, `${state.at}: words are listed while locked`);
    }
    if (state.at === 'saved' && state.text && (isAtRest ? !isGone : !isLate))
      this.#keep('c', isKept, `"${state.text}" is not on the device`);
    if (isAtRest && !isGone)
      this.#keep('a', !mustLock || isLocked, 'another tab locked, and this one is open');
    if (isAtRest && !isGone)
      this.#keep('f', !/loading|erasing|writing/.test(state.at), `it is ${state.at} for good`);
  }

  #keep(promise: string, isKept: boolean, what: string): void {
    if (!isKept && this.#promise.includes(promise)) this.violation ??= `(${promise}) ${what}`;
  }
}

type Act = (world: World, tab: Tab) => void;
const ACTS: { [name: string]: Act } = {
  type: (world, tab) => world.type(tab),
  pause: (world, tab) => world.send(tab, { type: 'pause' }),
  load: (world, tab) => world.send(tab, { type: 'load' }),
  show: (world, tab) => world.send(tab, { type: 'show' }),
  list: (world, tab) => world.send(tab, { type: 'list' }),
  restore: (world, tab) => world.restore(tab),
  erase: (world, tab) => world.erase(tab),
  undo: (world, tab) => world.undo(tab),
  undoOver: (world, tab) => world.send(tab, { type: 'undoOver' }),
  visit: (world, tab) => world.send(tab, { type: 'visit', isVisit: tab.session.state.at !== 'visit' }),
  lock: (world, tab) => world.lock(tab),
  unlock: (world, tab) => world.unlock(tab),
  setPassphrase: (world, tab) => world.setPassphrase(tab),
  changeKey: (world, tab) => world.changeKey(tab),
  focus: (_, tab) => (tab.isInField = !tab.isInField),
  hide: (world, tab) => world.hide(tab, false),
  gone: (world, tab) => world.hide(tab, true),
  storageFailed: (_, tab) => (tab.failsNext = true),
};

class Command implements fc.AsyncCommand<object, World> {
  #name: string;
  #tab: number;

  constructor(name: string, tab: number) {
    this.#name = name;
    this.#tab = tab;
  }

  check(): boolean {
    return true;
  }

  run(_: object, world: World): Promise<void> {
    const tab = world.tabs[this.#tab]!;
    if (tab.isGone) world.back(tab);
    else ACTS[this.#name]!(world, tab);
    return Promise.resolve();
  }

  toString(): string {
    return `${this.#name} in ${this.#tab}`;
  }
}

const commands = fc.commands(
  ['type', 'type', 'type', ...Object.keys(ACTS)].map((name) =>
    fc.nat({ max: 1 }).map((tab) => new Command(name, tab)),
  ) as fc.Arbitrary<fc.AsyncCommand<object, World>>[],
  { maxCommands: 14, size: '+1' },
);

export interface Outcome {
  isBroken: boolean;
  text: string;
  milliseconds: number;
}

/** Runs two tabs by `table` in any order, and tells of the first broken one of `promises`. */
export async function explore(
  device: Device,
  table: Table,
  promises: string,
  numRuns: number,
  seed?: number,
  path?: string,
): Promise<Outcome> {
  let world!: World;
  const began = performance.now();
  let runs = 0;
  const property = fc.asyncProperty(
    commands,
    fc.boolean(),
    fc.scheduler({ act: (act) => world.step(act) }),
    async (acts, isLocked, scheduler) => {
      runs += 1;
      world = new World(device, promises, scheduler);
      await world.open(table, isLocked);
      await fc.scheduledModelRun(scheduler, () => ({ model: {}, real: world }), acts);
      await world.end();
      if (world.violation) throw new Error(world.violation);
    },
  );
  const check = await fc.check(property, { numRuns, seed, path, endOnFailure: true });
  return {
    isBroken: check.failed,
    text: check.failed
      ? `seed ${check.seed}, path ${check.counterexamplePath}: ${String(check.errorInstance)} ${fc.stringify(check.counterexample)}`
      : '',
    milliseconds: (performance.now() - began) / runs,
  };
}
