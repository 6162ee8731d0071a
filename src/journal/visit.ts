import type { StoredLast } from './store/database.js';

/** Under this name a tab remembers that it is the same browsing session: a random mark, and no word of the reader's. */
const NAME = 'salve-session';

/** The mark of this tab's browsing session, made when something is first written; one for this page alone where the browser keeps none. */
export function visitId(): string {
  return (mark ??= readMark() ?? makeMark());
}
let mark: string | undefined;

/** Whether words were written today and in this tab's browsing session: else it may be someone else who reads them. */
export function isFromThisVisit({ writer, updated }: { writer: string; updated: string }): boolean {
  const session = mark ?? readMark();
  return (
    !!session &&
    writer.startsWith(`${session}.`) &&
    new Date(updated).toDateString() === new Date().toDateString()
  );
}

function readMark(): string | undefined {
  try {
    return sessionStorage.getItem(NAME) ?? undefined;
  } catch {
    return undefined;
  }
}

function makeMark(): string {
  const made = Math.random().toString(36).slice(2);
  try {
    sessionStorage.setItem(NAME, made);
  } catch {
    // Then words are shown folded after each reload, which is the safe side.
  }
  return made;
}

/** Under this name a tab holds last words for which no connection was open when the page went: until the next reading, and only such as may be kept in clear. */
const LAST = 'salve-last';

/** The last words that this tab holds. */
export function readPending(): StoredLast[] {
  try {
    return JSON.parse(sessionStorage.getItem(LAST) ?? '[]') as StoredLast[];
  } catch {
    return [];
  }
}

/** Holds `last` instead of those that are not to `stay`. */
export function storePending(stay: (last: StoredLast) => boolean, ...last: StoredLast[]): void {
  const held = [...readPending().filter(stay), ...last];
  try {
    if (held.length) sessionStorage.setItem(LAST, JSON.stringify(held));
    else sessionStorage.removeItem(LAST);
  } catch {
    // Then they are in the field alone, which says so.
  }
}
