import type { StoredLock } from '../encryption/crypto.js';
import type { Database, StoredReflection, StoredVersion } from './database.js';
/** Erased records, as they were stored. */
export interface ErasedRecords {
    reflections: StoredReflection[];
    versions: StoredVersion[];
    /** Lock that was in force; erased too if `isAll`. */
    lock?: StoredLock;
    isAll: boolean;
}
/**
 * Erases the words under `keys`, or without keys all words and the lock.
 * Reads again: throws a `JournalError` if any is left.
 */
export declare function eraseWords(database: Database, keys?: string[]): Promise<ErasedRecords>;
/**
 * Puts erased records back. A reflection that was written since stays, and gains a version.
 * Throws a `JournalError` if another lock is in force by now.
 */
export declare function putBack(database: Database, { reflections, versions, lock, isAll }: ErasedRecords): Promise<void>;
