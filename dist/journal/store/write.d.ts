import { type Database } from './database.js';
import type { Draft, WriteOptions, Written } from '../journal.js';
import type { Encryption } from '../encryption/encryption.js';
/**
 * Keeps a draft: as the reflection where it was typed on the text that is there, else beside it, so that of two texts none is lost.
 * Throws `AGAIN` where another tab changed the reflection or the lock meanwhile, with nothing written.
 */
export declare function writeDraft(database: Database, encryption: Encryption, draft: Draft, options: WriteOptions): Promise<Written>;
/** Makes the last words of pages that were left their reflections': of `key`, or of all. */
export declare function recoverPending(database: Database, encryption: Encryption, key?: string): Promise<void>;
