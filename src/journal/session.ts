/** Under this name a tab remembers that it is the same browsing session: a random mark, and no word of the reader's. */
const NAME = 'salve-session';

/** The mark of this tab's browsing session, made when something is first written; one for this page alone where the browser keeps none. */
export function markSession(): string {
  return (mark ??= readMark() ?? makeMark());
}
let mark: string | undefined;

/** Whether words were written today and in this tab's browsing session: else it may be someone else who reads them. */
export function isOfNow({ writer, updated }: { writer: string; updated: string }): boolean {
  const session = mark ?? readMark();
  return !!session && writer.startsWith(`${session}.`) && new Date(updated).toDateString() === new Date().toDateString();
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
