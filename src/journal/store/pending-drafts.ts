import type { StoredLast } from './database.js';

/**
 * The `sessionStorage` key of drafts that had no open database on `pagehide`.
 * Read and removed by the next `read`. Plain text only: never used when locked.
 */
const LAST = 'salve-last';

/** Reads the drafts that this tab holds. */
export function readPending(): StoredLast[] {
  try {
    return JSON.parse(sessionStorage.getItem(LAST) ?? '[]') as StoredLast[];
  } catch {
    return [];
  }
}

/** Stores `last`, and drops what is not to `stay`. */
export function storePending(stay: (last: StoredLast) => boolean, ...last: StoredLast[]): void {
  const held = [...readPending().filter(stay), ...last];
  try {
    if (held.length) sessionStorage.setItem(LAST, JSON.stringify(held));
    else sessionStorage.removeItem(LAST);
  } catch {
    // The words are then in the field alone, which says so.
  }
}
