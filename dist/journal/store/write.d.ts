import { type Database } from './database.js';
import type { Draft, WriteOptions, Written } from '../journal.js';
import type { Encryption } from '../encryption/encryption.js';
/**
 * Writes a draft. If it was typed on another text than the one that is there, the older of the two
 * becomes a version, so that none is lost.
 * Throws `AGAIN`, with nothing written, if another tab changed reflection or lock meanwhile.
 */
export declare function writeDraft(database: Database, encryption: Encryption, draft: Draft, options: WriteOptions): Promise<Written>;
/**
 * Writes the drafts that pages left when they went away, for `key` or for all reflections.
 * Returns the keys of those that there were.
 */
export declare function recoverPending(database: Database, encryption: Encryption, key?: string): Promise<string[]>;
