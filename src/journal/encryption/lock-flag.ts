/** Key in `localStorage` that stands while there is a lock. Its name never changes. */
const FLAG_KEY = 'salve-locked';

/**
 * Tells, before the lock was read, whether words must not be stored in clear.
 * A page that goes away can't wait for a database. If storage can't be read, they must not.
 */
export function isFlaggedLocked(): boolean {
  try {
    return localStorage.getItem(FLAG_KEY) !== null;
  } catch {
    return true;
  }
}

/** Sets the flag: each time a lock is read, because the flag may be lost, and before one is set. */
export function setLockFlag(isLocked: boolean): void {
  try {
    if (isLocked) localStorage.setItem(FLAG_KEY, '');
    else localStorage.removeItem(FLAG_KEY);
  } catch {
    // Only words typed before the lock was read are at stake.
  }
}
