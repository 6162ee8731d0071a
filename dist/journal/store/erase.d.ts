import type { StoredLock } from '../encryption/crypto.js';
import type { Database, StoredReflection, StoredVersion } from './database.js';
/** What was erased, as it was kept: it goes back the same way. */
export interface ErasedRecords {
    reflections: StoredReflection[];
    versions: StoredVersion[];
    /** The lock that was in force, which `isAll` erased too. */
    lock?: StoredLock;
    isAll: boolean;
}
/** Erases the words under `keys`, or all and the lock, and reads again to be sure that none is left. */
export declare function eraseWords(database: Database, keys?: string[]): Promise<ErasedRecords>;
/** Puts back what was erased; where something was written meanwhile, beside it. */
export declare function putBack(database: Database, { reflections, versions, lock, isAll }: ErasedRecords): Promise<void>;
