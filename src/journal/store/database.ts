import { openDB, unwrap, wrap, type DBSchema, type IDBPDatabase } from 'idb';
import type { Ciphertext, StoredLock } from '../encryption/crypto.js';
import { JournalError, type Draft, type JournalReason, type Reflection, type Version } from '../journal.js';

/** Content of a record: plain (`body`), or ciphertext (`sealed`) if the reader set a passphrase. */
export interface Kept<Body> {
  body?: Body;
  sealed?: Ciphertext;
}

export interface ReflectionBody extends Omit<Reflection, 'key' | 'revision'> {
  /** Fullest text before small deletions, which becomes a version once they add up. */
  peak?: string;
}

export interface StoredReflection extends Kept<ReflectionBody> {
  key: string;
  revision: number;
}

/** Version; `beside` is the writer of one that conflicted with another, and is never pruned. */
export interface StoredVersion extends Kept<Pick<Version, 'text' | 'updated'>> {
  id?: number;
  key: string;
  beside?: string;
}

/** Draft of a page that went away before a transaction held it. */
export interface StoredLast extends Kept<Omit<Draft, 'key'>> {
  id: string;
  key: string;
}

/** Stores and their records. Readers' devices hold them, so no name in here ever changes. */
interface Schema extends DBSchema {
  reflections: { key: string; value: StoredReflection };
  versions: { key: number; value: StoredVersion; indexes: { key: string } };
  last: { key: string; value: StoredLast };
  lock: { key: string; value: StoredLock };
}

export type Database = IDBPDatabase<Schema>;

const NAME = 'salve-journal';
const SCHEMA_VERSION = 2;

let opening: Promise<Database> | undefined;
/** Another tab has to close an older version first. */
let isBlocked = false;
/** List of databases that this turn has asked for: a page's prompts all ask at once. */
let listing: Promise<IDBDatabaseInfo[]> | undefined;
/** Open connection, for what can't wait. */
let connection: Database | undefined;

/**
 * Opens the database, once, and again after the browser has closed it.
 * Unless `create`, undefined if there is none: a page that is only read leaves nothing behind.
 * Throws a `JournalError`.
 */
export async function openDatabase(create: boolean, onUnblocked: () => void): Promise<Database | undefined> {
  if (connection) return connection;
  try {
    if (isRefused()) throw new JournalError('refused');
    if (!create && !opening && !(await list()).some(({ name }) => name === NAME)) return undefined;
    if (isBlocked) throw new JournalError('blocked');
    return await new Promise<Database>((resolve, reject) => {
      opening ??= open(() => reject(new JournalError('blocked')), onUnblocked);
      opening.then(resolve, reject);
    });
  } catch (error) {
    throw readError(error);
  }
}

/**
 * Lists the databases, once for all that ask in one turn. A later turn asks anew: in Firefox an
 * answer may never come, as where a frame that was asking has gone.
 */
function list(): Promise<IDBDatabaseInfo[]> {
  if (!listing) setTimeout(() => (listing = undefined));
  return (listing ??= indexedDB.databases());
}

/** Returns the connection if it is open. */
export const openedDatabase = (): Database | undefined => connection;

/** Closes a connection that no longer answers. */
export function closeDatabase(): void {
  connection?.close();
  opening = connection = undefined;
}

function open(onBlocked: () => void, onUnblocked: () => void): Promise<Database> {
  const onClosed = (): void => {
    opening = connection = undefined;
    isBlocked = false;
  };
  const opened = openDB<Schema>(NAME, SCHEMA_VERSION, {
    upgrade(database, from, _to, transaction) {
      transaction.done.catch(() => {});
      if (from < 1) {
        database.createObjectStore('reflections', { keyPath: 'key' });
        database
          .createObjectStore('versions', { keyPath: 'id', autoIncrement: true })
          .createIndex('key', 'key');
      }
      // Last words have a store of their own: their write waits for no other when the page goes.
      if (from < 2) {
        database.createObjectStore('last', { keyPath: 'id' });
        database.createObjectStore('lock', { keyPath: 'id' });
      }
    },
    blocked() {
      isBlocked = true;
      onBlocked();
    },
    // Another tab has a later version of the library, which goes first.
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
  opened.then((database) => {
    handleAborts(database);
    connection = database;
    if (isBlocked) onUnblocked();
    isBlocked = false;
  }, onClosed);
  return opened;
}

/**
 * Takes the rejection of an aborted transaction's end: its requests are rejected, too.
 * idb leaves it unhandled for those that only read, so that a page logs an error for it.
 */
function handleAborts(database: Database): void {
  const raw: IDBDatabase = unwrap(database);
  const { transaction } = raw;
  raw.transaction = (...options) => {
    const begun = transaction.apply(raw, options);
    wrap(begun).done.catch(() => {});
    return begun;
  };
}

/**
 * Tells whether the browser keeps nothing for this page, by its settings or in a sandboxed frame.
 * Session storage throws then; IndexedDB's errors are those of broken files, or can't be caught.
 * https://html.spec.whatwg.org/multipage/webstorage.html#dom-sessionstorage
 */
function isRefused(): boolean {
  try {
    return !sessionStorage || !indexedDB;
  } catch {
    return true;
  }
}

/** Reasons by the names of IndexedDB's errors. https://w3c.github.io/IndexedDB/#exceptions */
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

/** Makes a `JournalError` of an error of IndexedDB. */
export function readError(error: unknown): JournalError {
  if (error instanceof JournalError) return error;
  return new JournalError(REASONS[(error as Error | undefined)?.name ?? ''] ?? 'failed', error);
}

/** Thrown by a change if a record changed meanwhile: nothing is written, it may be tried again. */
export const AGAIN = new Error('Try again');
