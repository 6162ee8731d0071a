import type { StoredLast } from './database.js';
/** Reads the drafts that this tab holds. */
export declare function readPending(): StoredLast[];
/** Stores `last`, and drops what is not to `stay`. */
export declare function storePending(stay: (last: StoredLast) => boolean, ...last: StoredLast[]): void;
