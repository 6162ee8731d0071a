import { type Database } from '../store/database.js';
import { Encryption } from './encryption.js';
/** Unlocks. Throws a `JournalError` (`passphrase`) if the passphrase is the wrong one. */
export declare function unlockWith(database: Database, encryption: Encryption, passphrase: string): Promise<void>;
/**
 * Wraps the same key by another passphrase: no record changes.
 * Throws `AGAIN` if another tab changed the lock meanwhile.
 */
export declare function changePassphrase(database: Database, encryption: Encryption, passphrase: string, current: string): Promise<void>;
/**
 * Sets the first lock. The transaction that stores it replaces all plain records by ciphertext made
 * before, so that at no moment a record has neither.
 * Throws `AGAIN`, with nothing changed, if another tab wrote meanwhile.
 */
export declare function setLock(database: Database, encryption: Encryption, passphrase: string, iterations?: number): Promise<void>;
