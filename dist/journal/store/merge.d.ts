import { type Database } from './database.js';
import type { Entry } from '../journal.js';
import type { Encryption } from '../encryption/encryption.js';
/**
 * Adds entries from elsewhere, all or none. Text that is here stays; another becomes its version.
 * Returns the keys that are new or gained a version.
 * Throws `AGAIN`, with nothing written, if another tab changed the lock or one of them meanwhile.
 */
export declare function mergeEntries(database: Database, encryption: Encryption, entries: Entry[]): Promise<string[]>;
