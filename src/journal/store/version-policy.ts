/** Characters deleted, at once or bit by bit, after which the text becomes a version. */
const LARGE_DELETION_CHARACTERS = 20;
/** Milliseconds without typing after which a text that is changed becomes a version. */
const SETTLED_MS = 60_000;

/** Versions of a reflection, not counting those that are never pruned. */
export const MAX_VERSIONS = 30;

/** Text that a write replaces. */
interface Replaced {
  text: string;
  updated: string;
  peak?: string;
}

/** Fate of a replaced text: a version, or a peak, which is stored until deletions add up. */
interface VersionDecision {
  version?: string;
  peak?: string;
}

/** Decides whether a replaced text becomes a version: one that lost much, or stood for long. */
export function decideVersion(old: Replaced, text: string, updated: string): VersionDecision {
  const fullest = old.peak && old.peak.length >= old.text.length ? old.peak : old.text;
  const deleted = countDeleted(fullest, text);
  if (deleted >= LARGE_DELETION_CHARACTERS || (deleted && !text)) return { version: fullest };
  if (Date.parse(updated) - Date.parse(old.updated) >= SETTLED_MS && text !== old.text)
    return { version: old.text };
  return deleted ? { peak: fullest } : {};
}

/** Counts the characters of `before` outside the beginning and the end that both texts share. */
function countDeleted(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return before.length - start - end;
}
