import { type DBSchema, type IDBPDatabase } from 'idb';
import type { Ciphertext, StoredLock } from '../encryption/crypto.js';
import { JournalError, type Draft, type Reflection, type Version } from '../journal.js';
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
    reflections: {
        key: string;
        value: StoredReflection;
    };
    versions: {
        key: number;
        value: StoredVersion;
        indexes: {
            key: string;
        };
    };
    last: {
        key: string;
        value: StoredLast;
    };
    lock: {
        key: string;
        value: StoredLock;
    };
}
export type Database = IDBPDatabase<Schema>;
/**
 * Opens the database, once, and again after the browser has closed it.
 * Unless `create`, undefined if there is none: a page that is only read leaves nothing behind.
 * Throws a `JournalError`.
 */
export declare function openDatabase(create: boolean, onUnblocked: () => void): Promise<Database | undefined>;
/** Returns the connection if it is open. */
export declare const openedDatabase: () => Database | undefined;
/** Closes a connection that no longer answers. */
export declare function closeDatabase(): void;
/** Makes a `JournalError` of an error of IndexedDB. */
export declare function readError(error: unknown): JournalError;
/** Thrown by a change if a record changed meanwhile: nothing is written, it may be tried again. */
export declare const AGAIN: Error;
export {};
