/** Reads the flag: null without a lock, undefined where storage can't be read. */
export declare function readFlag(): string | null | undefined;
/**
 * Tells, before the lock was read, whether words must not be stored in clear.
 * A page that goes away can't wait for a database. If storage can't be read, they must not.
 */
export declare function isFlaggedLocked(): boolean;
/** Sets the flag: each time a lock is read, because the flag may be lost, and before one is set. */
export declare function setLockFlag(isLocked: boolean): void;
/** Counts in the flag that all pages are locked: one that is put away hears of none. */
export declare function countLock(): void;
