/** Under this name a browser says that what is kept in it is locked, and nothing else. */
const NAME = 'salve-locked';

/**
 * Whether words must not be put away in clear before the lock itself was read: a page that goes can't wait for a database, and this answers at once.
 * Where nothing can be asked, they must not.
 */
export function isFlaggedLocked(): boolean {
  try {
    return localStorage.getItem(NAME) !== null;
  } catch {
    return true;
  }
}

/** Says whether there is a lock: each time that one is read, so that a sign which was lost comes back; and before one is set. */
export function setLockFlag(isLocked: boolean): void {
  try {
    if (isLocked) localStorage.setItem(NAME, '');
    else localStorage.removeItem(NAME);
  } catch {
    // Then only words of the first moment, before the lock was read, are at stake.
  }
}
