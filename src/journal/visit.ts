/** The `sessionStorage` key of a browsing session's random mark, no word of the reader's. */
const NAME = 'salve-session';

/**
 * The mark of this tab's browsing session, made when something is first written.
 * A browser that keeps none gives one for this page alone.
 */
export function visitId(): string {
  return (mark ??= readMark() ?? makeMark());
}
let mark: string | undefined;

/** Tells words of today and of this browsing session: others may be read by someone else. */
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
    // Words are then shown collapsed after each reload, which is the safe side.
  }
  return made;
}
