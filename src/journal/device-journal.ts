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
import { eraseWords, putBack, type Remains } from './store/erase.js';
import { mergeEntries } from './store/merge.js';
import { changePassphrase, openLock, setLock } from './encryption/passphrase.js';
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
import { Safe } from './encryption/encryption.js';
import { stash, stashed } from './visit.js';
import { isSignedLocked } from './encryption/lock-flag.js';
import { Tabs } from './tabs.js';
import { settleLast, writeDraft } from './store/write.js';

/** The journal in this browser's IndexedDB: on this device, and nowhere else. */
class DeviceJournal implements Journal {
  #safe = new Safe();
  /** The database whose lock was looked at last; null before that. */
  #known: Database | undefined | null = null;
  /** The database that was flushed last; null before that. */
  #proven: Database | undefined | null = null;
  /** Each writer's last words as ciphertext: there is no time to make it when the page goes. */
  #last = new Map<string, StoredLast>();
  /** The writers whose last words were put away in this page. */
  #left = new Set<string>();
  #erased = new Set<Erased>();
  #listeners = new Set<(change: Change) => void>();
  #tabs = new Tabs({ hear: (change) => void this.#hearOther(change), hide: () => this.#finish() });
  /** The last change in line: in one page they go one after another, and only tabs have to try again. */
  #line: Promise<unknown> = Promise.resolve();

  async lockState(): Promise<Lock> {
    await this.#use(false, (database) => this.#look(database));
    return this.#safe.state;
  }

  async list(): Promise<Reflection[]> {
    const reflections = await this.#use(stashed().length > 0, async (database) => {
      await settleLast(database, this.#safe);
      const stored = await database.getAll('reflections');
      return Promise.all(
        stored.map(async (each) => ({ ...(await this.#safe.open(each.key, each)), key: each.key, revision: each.revision })),
      );
    });
    return (reflections ?? []).sort(newestFirst);
  }

  async entries(): Promise<Entry[]> {
    const reflections = await this.list();
    const versions = new Map<string, StoredVersion[]>(reflections.map(({ key }) => [key, []]));
    await this.#use(false, async (database) => {
      for (const each of await database.getAll('versions')) versions.get(each.key)?.push(each);
    });
    return Promise.all(reflections.map(async (each) => ({ ...each, versions: await this.#readVersions(versions.get(each.key)!) })));
  }

  read(key: string): Promise<Reflection | undefined> {
    return this.#use(stashed().length > 0, async (database) => {
      await settleLast(database, this.#safe, key);
      const stored = await database.get('reflections', key);
      return stored && { ...(await this.#safe.open(key, stored)), key, revision: stored.revision };
    });
  }

  async versions(key: string): Promise<Version[]> {
    const versions = await this.#use(false, (database) => database.getAllFromIndex('versions', 'key', key));
    return this.#readVersions(versions ?? []);
  }

  async write(draft: Draft, options: WriteOptions = {}): Promise<Written> {
    const written = await this.#inLine(true, (database) => writeDraft(database, this.#safe, draft, options));
    this.#tell({ kind: 'written', keys: [draft.key] });
    if (!options.strict) return written!;
    this.#proven = openedDatabase();
    if (this.#left.delete(draft.writer)) {
      stash(({ id }) => id !== draft.writer);
      void openedDatabase()
        ?.delete('last', draft.writer)
        .catch(() => {});
    }
    return written!;
  }

  prepare(draft?: Draft): void {
    void this.#use(true, async () => {
      if (!draft || !this.#safe.lock) return;
      const { key, ...words } = draft;
      this.#last.set(words.writer, { id: words.writer, key, ...(await this.#safe.close(key, words)) });
    }).catch(() => {});
  }

  leave({ key, ...words }: Draft): void {
    const { writer } = words;
    // Until the lock was looked at, only its sign says whether the words may be kept in clear.
    if (this.#known === null && isSignedLocked()) return;
    const last = this.#safe.lock ? this.#last.get(writer) : { id: writer, key, body: words };
    if (!last) return;
    this.#left.add(writer);
    const database = openedDatabase();
    // Not open yet, or so new that Chromium drops what is on its way to it.
    stash(({ id }) => id !== writer, ...(last.body && database !== this.#proven ? [last] : []));
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
    this.#forget(keys);
    const { key: crypt } = this.#safe;
    const remains = await this.#inLine(false, (database) => eraseWords(database, keys));
    if (!keys) this.#safe.meet(undefined);
    const erased = this.#hold(remains, crypt);
    this.#tell({ kind: 'erased', keys });
    return erased;
  }

  async merge(entries: Entry[]): Promise<string[]> {
    const keys = (await this.#inLine(true, (database) => mergeEntries(database, this.#safe, entries)))!;
    this.#tell({ kind: 'written', keys });
    return keys;
  }

  async setPassphrase(passphrase: string, current = ''): Promise<void> {
    this.#finish();
    await this.#inLine(true, async (database) => {
      this.#safe.meet(await database.get('lock', 'lock'));
      await (this.#safe.lock ? changePassphrase(database, this.#safe, passphrase, current) : setLock(database, this.#safe, passphrase));
    });
    this.#tell({ kind: 'lock' });
  }

  async unlock(passphrase: string): Promise<void> {
    await this.#use(false, (database) => openLock(database, this.#safe, passphrase));
    this.#hear({ kind: 'lock' });
  }

  lock(): void {
    this.#safe.key = undefined;
    this.#last.clear();
    this.#hear({ kind: 'lock' });
  }

  watch(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    this.#tabs.attend();
    return () => void this.#listeners.delete(listener);
  }

  /** What `act` makes of the database, tried anew where another tab came between or the connection had closed; undefined where there is none. */
  async #use<Value>(create: boolean, act: (database: Database) => Promise<Value>): Promise<Value | undefined> {
    for (let tries = 0; ; tries += 1) {
      try {
        const database = await openDatabase(create, () => this.#hear({ kind: 'written' }));
        if (database !== this.#known) await this.#look(database);
        return database && (await act(database));
      } catch (error) {
        const isClosed = openedDatabase() && ['InvalidStateError', 'AbortError'].includes((error as Error).name);
        if (isClosed) closeDatabase();
        if (tries > (isClosed ? 2 : 500) || !(isClosed || error === AGAIN)) throw readError(error);
      }
    }
  }

  #inLine<Value>(create: boolean, act: (database: Database) => Promise<Value>): Promise<Value | undefined> {
    const change = this.#line.then(() => this.#use(create, act));
    this.#line = change.catch(() => {});
    return change;
  }

  async #look(database: Database | undefined): Promise<void> {
    this.#safe.meet(await database?.get('lock', 'lock'));
    this.#known = database;
  }

  async #readVersions(stored: StoredVersion[]): Promise<Version[]> {
    const versions = stored.map(async ({ key, beside, ...kept }) => {
      const { text, updated } = await this.#safe.open(key, kept);
      return { text, updated, ...(beside && { conflict: true }) };
    });
    return (await Promise.all(versions)).reverse().sort(newestFirst);
  }

  /** Keeps what was erased in memory, until it is put back or finished. */
  #hold(remains: Remains | undefined, crypt: CryptoKey | undefined): Erased {
    let held = remains;
    const erased: Erased = {
      keys: remains?.reflections.map(({ key }) => key) ?? [],
      undo: async () => {
        const back = held;
        if (!back) throw new JournalError('failed');
        await this.#inLine(true, (database) => putBack(database, back));
        if (back.isAll) {
          this.#safe.meet(back.lock);
          this.#safe.key = crypt;
        }
        erased.finish();
        this.#tell({ kind: 'written', keys: erased.keys });
      },
      finish: () => {
        held = undefined;
        this.#erased.delete(erased);
      },
    };
    this.#erased.add(erased);
    this.#tabs.attend();
    return erased;
  }

  /** Tells this page's elements and the other tabs. */
  #tell(change: Change): void {
    this.#hear(change);
    this.#tabs.tell(change);
  }

  #hear(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  async #hearOther(change: Change): Promise<void> {
    if (change.kind === 'lock') {
      this.#finish();
      await this.lockState().catch(() => {});
    }
    if (change.kind === 'erased') this.#forget(change.keys);
    this.#hear(change);
  }

  /** Lets go of what is held here of last words, so that none that was erased comes back. */
  #forget(keys: string[] | undefined): void {
    const stays = ({ key }: { key: string }): boolean => !!keys && !keys.includes(key);
    for (const [writer, last] of this.#last) if (!stays(last)) this.#last.delete(writer);
    stash(stays);
  }

  /** Nothing that was erased outlasts the reader's look at it. */
  #finish(): void {
    for (const erased of this.#erased) erased.finish();
  }
}

export const deviceJournal: Journal = new DeviceJournal();
