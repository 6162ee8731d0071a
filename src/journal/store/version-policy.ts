/** What is taken from a text at once, or bit by bit, before it becomes a version: characters. */
const LARGE_DELETION = 20;
/** How long nothing was typed before the text that stood there becomes a version: milliseconds. */
const SETTLED_MS = 60_000;

/** Versions that are kept of each reflection, beside those that no later one may push out. */
export const MAX_VERSIONS = 30;

/** The text that a write replaces. */
interface Replaced {
  text: string;
  updated: string;
  peak?: string;
}

/** What becomes of the replaced text: a version of it, or a peak to be remembered until deletions add up to one. */
interface VersionDecision {
  version?: string;
  peak?: string;
}

/** Whether a text that is replaced by `text` at `updated` is worth a version: where much is taken from it, or it had stood for long. */
export function decideVersion(old: Replaced, text: string, updated: string): VersionDecision {
  const fullest = old.peak && old.peak.length >= old.text.length ? old.peak : old.text;
  const gone = removed(fullest, text);
  if (gone >= LARGE_DELETION || (gone && !text)) return { version: fullest };
  if (Date.parse(updated) - Date.parse(old.updated) >= SETTLED_MS && text !== old.text)
    return { version: old.text };
  return gone ? { peak: fullest } : {};
}

/** How many characters of `before` stand neither in the common beginning nor in the common end of the two. */
function removed(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return before.length - start - end;
}
