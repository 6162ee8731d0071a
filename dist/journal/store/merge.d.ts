import { type Database } from './database.js';
import type { Entry } from '../journal.js';
import type { Encryption } from '../encryption/encryption.js';
/**
 * Adds entries from elsewhere, all or none; what is here stays, and what differs from it stands beside it as a version. Gives the keys that
 * gained something. Throws `AGAIN` where another tab changed the lock or one of them meanwhile, with nothing written.
 */
export declare function mergeEntries(database: Database, encryption: Encryption, entries: Entry[]): Promise<string[]>;
