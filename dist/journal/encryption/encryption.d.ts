import { type StoredLock } from './crypto.js';
import type { Kept } from '../store/database.js';
import { type Lock } from '../journal.js';
/** Closes and opens what is kept, by the lock that the reader may have set. Its key is in this page's memory and nowhere else. */
export declare class Encryption {
    #private;
    lock?: StoredLock;
    key?: CryptoKey;
    get state(): Lock;
    /** Takes note of the lock that is in force now; the key of another no longer counts. */
    useLock(lock: StoredLock | undefined): void;
    /** `body` as it may be kept: ciphertext where there is a lock. Throws while it is locked. */
    encrypt<Body>(key: string, body: Body): Promise<Kept<Body>>;
    /** What is kept, as it was. Throws while it is locked. */
    decrypt<Body>(key: string, { body, sealed }: Kept<Body>): Promise<Body>;
}
