import { type Database } from '../store/database.js';
import { Encryption } from './encryption.js';
/** Opens the lock that is in force. Throws where the passphrase is the wrong one. */
export declare function unlockWith(database: Database, encryption: Encryption, passphrase: string): Promise<void>;
/** Wraps the key that is there by another passphrase: no record changes. */
export declare function changePassphrase(database: Database, encryption: Encryption, passphrase: string, current: string): Promise<void>;
/**
 * Sets a lock where there is none: everything is made ciphertext first, then takes the plain records' place in the one transaction that sets the
 * lock, so that there is no moment with neither. Throws `AGAIN` where another tab wrote meanwhile, with nothing changed.
 */
export declare function setLock(database: Database, encryption: Encryption, passphrase: string): Promise<void>;
