import { type StoredLock } from './crypto.js';
import type { Database, Kept } from '../store/database.js';
import { type Lock } from '../journal.js';
/** Encrypts and decrypts records if the reader set a lock. The key is in memory alone. */
export declare class Encryption {
    #private;
    lock?: StoredLock;
    get key(): CryptoKey | undefined;
    set key(key: CryptoKey | undefined);
    /** Tells that all pages were locked since the key came. */
    get isOverdue(): boolean;
    get state(): Lock;
    /** Changes to the lock that is in force now, and drops the key of another. */
    useLock(lock: StoredLock | undefined): void;
    /**
     * Reads the lock, which another tab may have changed. Without a database there is none, and no
     * flag to set: the page waits for `localStorage`, which a page that is only read does without.
     */
    readLock(database: Database | undefined): Promise<void>;
    /** Encrypts `body` if there is a lock. Throws a `JournalError` (`locked`) while it is locked. */
    encrypt<Body>(key: string, body: Body): Promise<Kept<Body>>;
    /** Decrypts what `encrypt` made. Throws a `JournalError` (`locked`) while it is locked. */
    decrypt<Body>(key: string, { body, sealed }: Kept<Body>): Promise<Body>;
}
