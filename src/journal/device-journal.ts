import {
  AGAIN,
  closeDatabase,
  openDatabase,
  openedDatabase,
  readError,
  type Database,
  type StoredLast,
  type StoredVersion,
} from './store/database.js';
import { eraseWords, putBack, type ErasedRecords } from './store/erase.js';
import { mergeEntries } from './store/merge.js';
import { changePassphrase, unlockWith, setLock } from './encryption/passphrase.js';
import {
  JournalError,
  newestFirst,
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
import { Encryption } from './encryption/encryption.js';
import { storePending, readPending } from './store/pending-drafts.js';
import { isFlaggedLocked } from './encryption/lock-flag.js';
import { Tabs, type TabMessage, type TabsListener } from './tabs.js';
import { recoverPending, writeDraft } from './store/write.js';

type Listener = Parameters<Journal['watch']>[0];

/** The journal in this browser's IndexedDB: on this device, and nowhere else. */
export class DeviceJournal implements Journal {
  #encryption = new Encryption();
  /** The database whose lock was looked at last; null before that. */
  #known: Database | undefined | null = null;
  /** The database that was flushed last; null before that. */
  #proven: Database | undefined | null = null;
  /** Each writer's last words as ciphertext: there is no time to make it when the page goes. */
  #last = new Map<string, StoredLast>();
  /** The writers whose last words were put away in this page. */
  #left = new Set<string>();
  #erased = new Set<Erased>();
  #listeners = new Map<Listener, (() => Promise<void> | undefined) | undefined>();
  /** A lock that waits for last words. */
  #locking?: Promise<void>;
  #tabs: Pick<Tabs, 'listen' | 'notify'>;
  #iterations?: number;
  /** The last change in line: within a page they go one by one, and only tabs try again. */
  #queue: Promise<unknown> = Promise.resolve();

  /** Takes an own way to the other tabs, and cheaper iterations of its lock's key, for tests. */
  constructor(
    makeTabs = (listener: TabsListener): Pick<Tabs, 'listen' | 'notify'> => new Tabs(listener),
    iterations?: number,
  ) {
    this.#tabs = makeTabs({
      onChange: (change) => this.#onOtherTab(change),
      onHide: () => this.#finishErasures(),
    });
    this.#iterations = iterations;
  }

  async lockState(): Promise<Lock> {
    await this.#withDatabase(false, (database) => this.#readLock(database));
    return this.#encryption.state;
  }

  async list(): Promise<Reflection[]> {
    const reflections = await this.#withDatabase(readPending().length > 0, async (database) => {
      await recoverPending(database, this.#encryption);
      const stored = await database.getAll('reflections');
      return Promise.all(
        stored.map(async (each) => ({
          ...(await this.#encryption.decrypt(each.key, each)),
          key: each.key,
          revision: each.revision,
        })),
      );
    });
    return (reflections ?? []).sort(newestFirst);
  }

  async entries(): Promise<Entry[]> {
    const reflections = await this.list();
    const versions = new Map<string, StoredVersion[]>(reflections.map(({ key }) => [key, []]));
    await this.#withDatabase(false, async (database) => {
      for (const each of await database.getAll('versions')) versions.get(each.key)?.push(each);
    });
    return Promise.all(
      reflections.map(async (each) => ({
        ...each,
        versions: await this.#readVersions(versions.get(each.key)!),
      })),
    );
  }

  read(key: string): Promise<Reflection | undefined> {
    return this.#withDatabase(readPending().length > 0, async (database) => {
      await recoverPending(database, this.#encryption, key);
      const stored = await database.get('reflections', key);
      return stored && { ...(await this.#encryption.decrypt(key, stored)), key, revision: stored.revision };
    });
  }

  async versions(key: string): Promise<Version[]> {
    const versions = await this.#withDatabase(false, (database) =>
      database.getAllFromIndex('versions', 'key', key),
    );
    return this.#readVersions(versions ?? []);
  }

  async write(draft: Draft, options: WriteOptions = {}): Promise<Written> {
    const written = await this.#enqueue(true, (database) =>
      writeDraft(database, this.#encryption, draft, options),
    );
    this.#notify({ kind: 'written', keys: [draft.key] }, draft.writer);
    if (!options.strict) return written!;
    this.#proven = openedDatabase();
    if (this.#left.delete(draft.writer)) {
      storePending(({ id }) => id !== draft.writer);
      void openedDatabase()
        ?.delete('last', draft.writer)
        .catch(() => {});
    }
    return written!;
  }

  prepare(draft?: Draft): void {
    void this.#withDatabase(true, async () => {
      if (!draft || !this.#encryption.lock) return;
      const { key, ...words } = draft;
      this.#last.set(words.writer, {
        id: words.writer,
        key,
        ...(await this.#encryption.encrypt(key, words)),
      });
    }).catch(() => {});
  }

  leave({ key, ...words }: Draft): void {
    const { writer } = words;
    // Until the lock was looked at, only its sign says whether the words may be kept in clear.
    if (this.#known === null && isFlaggedLocked()) return;
    const last = this.#encryption.lock ? this.#last.get(writer) : { id: writer, key, body: words };
    if (!last) return;
    this.#left.add(writer);
    const database = openedDatabase();
    // Not open yet, or so new that Chromium drops what is on its way to it.
    storePending(({ id }) => id !== writer, ...(last.body && database !== this.#proven ? [last] : []));
    try {
      const transaction = database?.transaction('last', 'readwrite', { durability: 'strict' });
      if (!transaction) return;
      void Promise.all([transaction.store.put(last), transaction.done]).catch(() => {});
      // Without this the page is gone before the transaction is.
      transaction.commit();
    } catch {
      // The connection has just closed: the words are in the field alone, which says so.
    }
  }

  async erase(keys?: string[]): Promise<Erased> {
    this.#dropPending(keys);
    const { key: cryptoKey } = this.#encryption;
    const records = await this.#enqueue(false, (database) => eraseWords(database, keys));
    if (!keys) this.#encryption.useLock(undefined);
    const erased = this.#keepUndoable(records, cryptoKey);
    this.#notify({ kind: 'erased', keys });
    return erased;
  }

  async merge(entries: Entry[]): Promise<string[]> {
    const keys = (await this.#enqueue(true, (database) =>
      mergeEntries(database, this.#encryption, entries),
    ))!;
    this.#notify({ kind: 'written', keys });
    return keys;
  }

  async setPassphrase(passphrase: string, current = ''): Promise<void> {
    this.#finishErasures();
    await this.#enqueue(true, async (database) => {
      this.#encryption.useLock(await database.get('lock', 'lock'));
      await (this.#encryption.lock
        ? changePassphrase(database, this.#encryption, passphrase, current)
        : setLock(database, this.#encryption, passphrase, this.#iterations));
    });
    this.#notify({ kind: 'lock' });
  }

  async unlock(passphrase: string): Promise<void> {
    await this.#locking;
    await this.#withDatabase(false, (database) => unlockWith(database, this.#encryption, passphrase));
    this.#notifyListeners({ kind: 'lock' });
  }

  lock(): void {
    this.#tabs.notify({ kind: 'lock', locks: true });
    this.#lockPage();
  }

  watch(listener: Listener, beforeLock?: () => Promise<void> | undefined): () => void {
    this.#listeners.set(listener, beforeLock);
    this.#tabs.listen();
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Runs `act` on the database, again where another tab came between or the connection had closed.
   * Gives undefined where there is no database.
   */
  async #withDatabase<Value>(
    create: boolean,
    act: (database: Database) => Promise<Value>,
  ): Promise<Value | undefined> {
    for (let tries = 0; ; tries += 1) {
      try {
        const database = await openDatabase(create, () => this.#notifyListeners({ kind: 'written' }));
        if (database !== this.#known) await this.#readLock(database);
        return database && (await act(database));
      } catch (error) {
        const isClosed =
          openedDatabase() && ['InvalidStateError', 'AbortError'].includes((error as Error).name);
        if (isClosed) closeDatabase();
        if (tries > (isClosed ? 2 : 500) || !(isClosed || error === AGAIN)) throw readError(error);
      }
    }
  }

  #enqueue<Value>(create: boolean, act: (database: Database) => Promise<Value>): Promise<Value | undefined> {
    const change = this.#queue.then(() => this.#withDatabase(create, act));
    this.#queue = change.catch(() => {});
    return change;
  }

  async #readLock(database: Database | undefined): Promise<void> {
    this.#encryption.useLock(await database?.get('lock', 'lock'));
    this.#known = database;
  }

  async #readVersions(stored: StoredVersion[]): Promise<Version[]> {
    const versions = stored.map(async ({ key, beside, ...kept }) => {
      const { text, updated } = await this.#encryption.decrypt(key, kept);
      return { text, updated, ...(beside && { conflict: true }) };
    });
    return (await Promise.all(versions)).reverse().sort(newestFirst);
  }

  /** Keeps what was erased in memory, until it is put back or finished. */
  #keepUndoable(records: ErasedRecords | undefined, cryptoKey: CryptoKey | undefined): Erased {
    let held = records;
    const erased: Erased = {
      keys: records?.reflections.map(({ key }) => key) ?? [],
      undo: async () => {
        const back = held;
        if (!back) throw new JournalError('failed');
        await this.#enqueue(true, (database) => putBack(database, back));
        if (back.isAll) {
          this.#encryption.useLock(back.lock);
          this.#encryption.key = cryptoKey;
        }
        erased.finish();
        this.#notify({ kind: 'written', keys: erased.keys });
      },
      finish: () => {
        held = undefined;
        this.#erased.delete(erased);
      },
    };
    this.#erased.add(erased);
    this.#tabs.listen();
    return erased;
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
      this.#last.clear();
      this.#notifyListeners({ kind: 'lock' });
    };
    if (flushes.length) this.#locking = Promise.allSettled(flushes).then(close);
    else close();
  }

  async #onOtherTab({ locks, ...change }: TabMessage): Promise<void> {
    if (change.kind === 'lock') {
      this.#finishErasures();
      if (locks) return this.#lockPage();
      await this.lockState().catch(() => {});
    }
    if (change.kind === 'erased') this.#dropPending(change.keys);
    this.#notifyListeners(change);
  }

  /** Lets go of what is held here of last words, so that none that was erased comes back. */
  #dropPending(keys: string[] | undefined): void {
    const stays = ({ key }: { key: string }): boolean => !!keys && !keys.includes(key);
    for (const [writer, last] of this.#last) if (!stays(last)) this.#last.delete(writer);
    storePending(stays);
  }

  /** Nothing that was erased outlasts the reader's look at it. */
  #finishErasures(): void {
    for (const erased of this.#erased) erased.finish();
  }
}

export const deviceJournal: Journal = new DeviceJournal();
