import { type DBSchema, type IDBPDatabase } from 'idb';
import type { Ciphertext, StoredLock } from '../encryption/crypto.js';
import { JournalError, type Draft, type Reflection, type Version } from '../journal.js';
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
 * The journal's database, opened on first use and again after the browser has closed it. Unless it is to be created, undefined where there is
 * none: a page that is merely read leaves nothing behind. Throws a `JournalError`.
 */
export declare function openDatabase(create: boolean, onUnblocked: () => void): Promise<Database | undefined>;
/** The connection, where it is open. */
export declare const openedDatabase: () => Database | undefined;
/** Lets go of a connection that no longer answers. */
export declare function closeDatabase(): void;
/** An error of IndexedDB as the journal's own. https://w3c.github.io/IndexedDB/#exceptions */
export declare function readError(error: unknown): JournalError;
/** Thrown by a change that found something changed under it: nothing was written, and it may be tried again. */
export declare const AGAIN: Error;
export {};
