/**
 * Whether words must not be put away in clear before the lock itself was read: a page that goes can't wait for a database, and this answers at once.
 * Where nothing can be asked, they must not.
 */
export declare function isFlaggedLocked(): boolean;
/** Says whether there is a lock: each time that one is read, so that a sign which was lost comes back; and before one is set. */
export declare function setLockFlag(isLocked: boolean): void;
