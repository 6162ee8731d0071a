import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Ciphertext, StoredLock } from '../encryption/crypto.js';
import { JournalError, type Draft, type JournalReason, type Reflection, type Version } from '../journal.js';

/** What a record says beside its key: as it is, or as ciphertext where the reader set a passphrase. */
export interface Kept<Body> {
  body?: Body;
  sealed?: Ciphertext;
}

export interface ReflectionBody extends Omit<Reflection, 'key' | 'revision'> {
  /** The fullest text that small deletions since have taken from; it becomes a version once they add up. */
  peak?: string;
}

export interface StoredReflection extends Kept<ReflectionBody> {
  key: string;
  revision: number;
}
/** `beside` is the writer of a text that stood beside another: such a version is never pruned. */
export interface StoredVersion extends Kept<Pick<Version, 'text' | 'updated'>> {
  id?: number;
  key: string;
  beside?: string;
}
/** The last words of a page that was left before a transaction held them. */
export interface StoredLast extends Kept<Omit<Draft, 'key'>> {
  id: string;
  key: string;
}

interface Schema extends DBSchema {
  reflections: { key: string; value: StoredReflection };
  versions: { key: number; value: StoredVersion; indexes: { key: string } };
  last: { key: string; value: StoredLast };
  lock: { key: string; value: StoredLock };
}

export type Database = IDBPDatabase<Schema>;

const NAME = 'salve-journal';

let opening: Promise<Database> | undefined;
/** Whether it waits for another tab to close an older version. */
let isBlocked = false;
/** The open connection, for what can't wait. */
let connection: Database | undefined;

/**
 * The journal's database, opened on first use and again after the browser has closed it. Unless it is to be created, undefined where there is
 * none: a page that is merely read leaves nothing behind. Throws a `JournalError`.
 */
export async function openDatabase(create: boolean, onUnblocked: () => void): Promise<Database | undefined> {
  if (connection) return connection;
  try {
    if (isRefused()) throw new JournalError('refused');
    if (!create && !opening && !(await indexedDB.databases()).some(({ name }) => name === NAME))
      return undefined;
    if (isBlocked) throw new JournalError('blocked');
    return await new Promise<Database>((resolve, reject) => {
      opening ??= open(() => reject(new JournalError('blocked')), onUnblocked);
      opening.then(resolve, reject);
    });
  } catch (error) {
    throw readError(error);
  }
}

/** The connection, where it is open. */
export const openedDatabase = (): Database | undefined => connection;

/** Lets go of a connection that no longer answers. */
export function closeDatabase(): void {
  connection?.close();
  opening = connection = undefined;
}

function open(onBlocked: () => void, onUnblocked: () => void): Promise<Database> {
  const forget = (): void => {
    opening = connection = undefined;
    isBlocked = false;
  };
  const opened = openDB<Schema>(NAME, 2, {
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('reflections', { keyPath: 'key' });
        database
          .createObjectStore('versions', { keyPath: 'id', autoIncrement: true })
          .createIndex('key', 'key');
      }
      // Last words stand in a store of their own: only there is a write kept whatever is queued elsewhere when the page goes.
      if (from < 2) {
        database.createObjectStore('last', { keyPath: 'id' });
        database.createObjectStore('lock', { keyPath: 'id' });
      }
    },
    blocked() {
      isBlocked = true;
      onBlocked();
    },
    // A later version of the library in another tab goes first.
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  opened.then((database) => {
    connection = database;
    if (isBlocked) onUnblocked();
    isBlocked = false;
  }, forget);
  return opened;
}

/**
 * Whether the browser keeps nothing for this page, as in a sandboxed frame or by the reader's settings: it says so by its session storage, while the errors
 * of its IndexedDB are as those of broken files, or can't be caught. https://html.spec.whatwg.org/multipage/webstorage.html#dom-sessionstorage
 */
function isRefused(): boolean {
  try {
    return !sessionStorage || !indexedDB;
  } catch {
    return true;
  }
}

const REASONS: Record<string, JournalReason> = {
  SecurityError: 'refused',
  InvalidStateError: 'refused',
  NotAllowedError: 'refused',
  QuotaExceededError: 'full',
  UnknownError: 'damaged',
  DataError: 'damaged',
  NotReadableError: 'damaged',
  VersionError: 'newer',
};

/** An error of IndexedDB as the journal's own. https://w3c.github.io/IndexedDB/#exceptions */
export function readError(error: unknown): JournalError {
  if (error instanceof JournalError) return error;
  return new JournalError(REASONS[(error as Error | undefined)?.name ?? ''] ?? 'failed', error);
}

/** Thrown by a change that found something changed under it: nothing was written, and it may be tried again. */
export const AGAIN = new Error('Try again');
