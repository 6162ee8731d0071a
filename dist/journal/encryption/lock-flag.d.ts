/**
 * Tells, before the lock was read, whether words must not be stored in clear.
 * A page that goes away can't wait for a database. If storage can't be read, they must not.
 */
export declare function isFlaggedLocked(): boolean;
/** Sets the flag: each time a lock is read, because the flag may be lost, and before one is set. */
export declare function setLockFlag(isLocked: boolean): void;
