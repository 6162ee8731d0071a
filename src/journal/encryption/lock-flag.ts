/** Key in `localStorage` that stands while there is a lock. Its name never changes. */
const FLAG_KEY = 'salve-locked';

/** Reads the flag: null without a lock, undefined where storage can't be read. */
export function readFlag(): string | null | undefined {
  try {
    return localStorage.getItem(FLAG_KEY);
  } catch {
    return undefined;
  }
}

/**
 * Tells, before the lock was read, whether words must not be stored in clear.
 * A page that goes away can't wait for a database. If storage can't be read, they must not.
 */
export function isFlaggedLocked(): boolean {
  return readFlag() !== null;
}

/** Sets the flag: each time a lock is read, because the flag may be lost, and before one is set. */
export function setLockFlag(isLocked: boolean): void {
  changeFlag((flag) => (isLocked ? (flag ?? '') : null));
}

/** Counts in the flag that all pages are locked: one that is put away hears of none. */
export function countLock(): void {
  changeFlag((flag) => (flag === null ? null : String(Number(flag) + 1)));
}

function changeFlag(change: (flag: string | null) => string | null): void {
  try {
    const before = localStorage.getItem(FLAG_KEY);
    const flag = change(before);
    if (flag === before) return;
    if (flag === null) localStorage.removeItem(FLAG_KEY);
    else localStorage.setItem(FLAG_KEY, flag);
  } catch {
    // Only words typed before the lock was read are at stake, and pages that are put away.
  }
}
