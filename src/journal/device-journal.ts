import { Erasures } from './erasures.js';
import { Access } from './store/access.js';
import { eraseWords, putBack } from './store/erase.js';
import { LastWords } from './store/last-words.js';
import { mergeEntries } from './store/merge.js';
import { countLock } from './encryption/lock-flag.js';
import { changePassphrase, unlockWith, setLock } from './encryption/passphrase.js';
import {
  type Change,
  type Draft,
  type Entry,
  type Erased,
  type Journal,
  type Lock,
  type Reflection,
  type Version,
  type WriteOptions,
  type Written,
} from './journal.js';
import { readEntries, readKeys, readReflection, readReflections, readVersions } from './store/read.js';
import { Tabs, type TabMessage, type TabsListener } from './tabs.js';
import { writeDraft } from './store/write.js';

type Listener = Parameters<Journal['watch']>[0];

/** The journal in this browser's IndexedDB: on this device, and nowhere else. */
export class DeviceJournal implements Journal {
  #access = new Access((keys) => this.#notify({ kind: 'written', keys }));
  #encryption = this.#access.encryption;
  #lastWords = new LastWords(this.#access);
  #erasures = new Erasures();
  #listeners = new Map<Listener, (() => Promise<void> | undefined) | undefined>();
  /** A lock that waits for last words. */
  #locking?: Promise<void>;
  #tabs: Pick<Tabs, 'listen' | 'notify'>;
  #iterations?: number;

  readonly keys = (prefix: string): Promise<string[]> => readKeys(this.#access, prefix);

  /** Takes an own way to the other tabs, and cheaper iterations of its lock's key, for tests. */
  constructor(
    makeTabs = (listener: TabsListener): Pick<Tabs, 'listen' | 'notify'> => new Tabs(listener),
    iterations?: number,
  ) {
    this.#tabs = makeTabs({
      onChange: (change) => this.#onOtherTab(change),
      onHide: () => this.#erasures.finish(),
    });
    this.#iterations = iterations;
  }

  async lockState(): Promise<Lock> {
    await this.#access.run(false, (database, encryption) => encryption.readLock(database));
    return this.#encryption.state;
  }

  list(): Promise<Reflection[]> {
    return readReflections(this.#access);
  }

  entries(): Promise<Entry[]> {
    return readEntries(this.#access);
  }

  read(key: string): Promise<Reflection | undefined> {
    return readReflection(this.#access, key);
  }

  versions(key: string): Promise<Version[]> {
    return readVersions(this.#access, key);
  }

  async write(draft: Draft, options: WriteOptions = {}): Promise<Written> {
    const written = await this.#access.enqueue(true, (database, encryption) =>
      writeDraft(database, encryption, draft, options),
    );
    this.#notify({ kind: 'written', keys: [draft.key] }, draft.writer);
    if (options.strict) this.#lastWords.settle(draft.writer);
    return written!;
  }

  prepare(draft?: Draft): void {
    this.#lastWords.prepare(draft);
  }

  leave(draft: Draft): void {
    this.#lastWords.leave(draft);
  }

  async erase(keys?: string[]): Promise<Erased> {
    this.#lastWords.drop(keys);
    const { key: cryptoKey } = this.#encryption;
    const records = await this.#access.enqueue(false, (database) => eraseWords(database, keys));
    if (!keys) this.#encryption.useLock(undefined);
    const erased = this.#erasures.keep(records, async (back) => {
      await this.#access.enqueue(true, (database) => putBack(database, back));
      if (back.isAll) {
        this.#encryption.useLock(back.lock);
        this.#encryption.key = cryptoKey;
      }
      this.#notify({ kind: 'written', keys: erased.keys });
    });
    this.#notify({ kind: 'erased', keys });
    return erased;
  }

  async merge(entries: Entry[]): Promise<string[]> {
    const keys = (await this.#access.enqueue(true, (database, encryption) =>
      mergeEntries(database, encryption, entries),
    ))!;
    this.#notify({ kind: 'written', keys });
    return keys;
  }

  async setPassphrase(passphrase: string, current = ''): Promise<void> {
    this.#erasures.finish();
    await this.#access.enqueue(true, async (database, encryption) => {
      await encryption.readLock(database);
      await (encryption.lock
        ? changePassphrase(database, encryption, passphrase, current)
        : setLock(database, encryption, passphrase, this.#iterations));
    });
    this.#notify({ kind: 'lock' });
  }

  async unlock(passphrase: string): Promise<void> {
    await this.#locking;
    await this.#access.run(false, (database, encryption) => unlockWith(database, encryption, passphrase));
    this.#notifyListeners({ kind: 'lock' });
  }

  lock(): void {
    countLock();
    this.#tabs.notify({ kind: 'lock', locks: true });
    this.#lockPage();
  }

  watch(listener: Listener, beforeLock?: () => Promise<void> | undefined): () => void {
    this.#listeners.set(listener, beforeLock);
    this.#tabs.listen();
    return () => void this.#listeners.delete(listener);
  }

  /** Tells this page's elements and the other tabs. */
  #notify(change: Change, writer?: string): void {
    this.#notifyListeners(change, writer);
    this.#tabs.notify(change);
  }

  #notifyListeners(change: Change, writer?: string): void {
    if (change.kind === 'lock') change = { ...change, lock: this.#encryption.state };
    for (const listener of [...this.#listeners.keys()]) listener(change, writer);
  }

  /** Locks at once, or once the last words that are on their way are kept. */
  #lockPage(): void {
    const flushes = [...this.#listeners.values()].flatMap((flush) => flush?.() ?? []);
    const close = (): void => {
      this.#locking = this.#encryption.key = undefined;
      this.#lastWords.clear();
      this.#notifyListeners({ kind: 'lock' });
    };
    if (flushes.length) this.#locking = Promise.allSettled(flushes).then(close);
    else close();
  }

  async #onOtherTab({ locks, ...change }: TabMessage): Promise<void> {
    if (change.kind === 'lock') {
      this.#erasures.finish();
      if (locks) return this.#lockPage();
      // A page that was put away did not hear of it.
      if (this.#encryption.isOverdue) this.#lockPage();
      await this.lockState().catch(() => {});
    }
    if (change.kind === 'erased') this.#lastWords.drop(change.keys);
    this.#notifyListeners(change);
  }
}

export const deviceJournal: Journal = new DeviceJournal();
