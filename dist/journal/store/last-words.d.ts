import type { Access } from './access.js';
import type { Draft } from '../journal.js';
/** Last words of a page that goes away: stored without waiting, where no write can be finished. */
export declare class LastWords {
    #private;
    constructor(access: Access);
    /** Opens the database, and makes the ciphertext of `draft` if there is a lock. */
    prepare(draft?: Draft): void;
    /** Stores the words of a page that goes, or the ciphertext that was prepared of them. */
    leave({ key, ...words }: Draft): void;
    /** Removes what was stored of `writer`, whose later write was flushed. */
    settle(writer: string): void;
    /** Drops what this page holds under `keys`, or all: nothing that was erased comes back. */
    drop(keys: string[] | undefined): void;
    /** Drops the ciphertexts of a key that is no longer here. */
    clear(): void;
}
