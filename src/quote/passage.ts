import { normalizeText, UNSPACED } from './normalize.js';
import { positionOf, rangeOf, type TextIndex } from './text-index.js';

/** Mark of an omission, as typesetters and academics write it. */
const OMISSION = /\s*[[(]?\s*(?:…|\.{3,}|\. \. \.)\s*[\])]?\s*/u;
/** Characters that an omission may stand for: a few paragraphs. */
const MAX_OMISSION = 3000;
const EDGES = /^[\p{P}\s]+|[\p{P}\s]+$/gu;
/** Scripts that write words side by side, with spaces only between phrases. */
const RUN_ON = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
/** Two letters or two digits of one word. A footnote's number after a word doesn't belong to it. */
const WITHIN_WORD = /^(?:[\p{L}\p{M}]{2}|\p{N}{2})$/u;
/** A space or a mark on either side, as at most boundaries: it needs no list of letters. */
const BESIDE_MARK = /^[ -/:-?]|[ -/:-?]$/;

/**
 * Finds the words of `quote` in a text; undefined if they aren't there.
 * White space, case, dashes, quotation marks, soft hyphens and punctuation at either end may
 * differ, and an ellipsis may stand for words.
 */
export function findPassage(textIndex: TextIndex, quote: string): Range | undefined {
  const found = locate(textIndex, quote);
  return found && rangeOf(textIndex, ...found);
}

/** Splits a quote at its omissions into normalized parts without punctuation at their ends. */
export function partsOf(quote: string): string[] {
  return normalizeText(quote)
    .split(OMISSION)
    .map((part) => part.replace(EDGES, ''))
    .filter(Boolean);
}

/** Finds the start and the end of the words in a text. */
function locate(textIndex: TextIndex, quote: string): [number, number] | undefined {
  const { text } = textIndex;
  const [first, ...others] = partsOf(quote);
  if (!first) return undefined;
  const find = (part: string, from: number): number => indexOfWords(textIndex, part, from);
  for (let start = find(first, 0); start >= 0; start = find(first, start + 1)) {
    let end = start + first.length;
    const found = others.every((part) => {
      const at = find(part, end);
      if (at < 0 || at - end > MAX_OMISSION) return false;
      end = at + part.length;
      return true;
    });
    if (found) return [start, end + closingLength(text.slice(end), quote)];
  }
  return undefined;
}

/** Length of the closing punctuation that the quote and its passage have in common. */
function closingLength(after: string, quote: string): number {
  const marks = /[\p{P}]+$/u.exec(normalizeText(quote).trim())?.[0] ?? '';
  let same = 0;
  while (same < marks.length && after[same] === marks[same]) same += 1;
  return same;
}

/** Like `indexOf`, for whole words. */
function indexOfWords(textIndex: TextIndex, words: string, from: number): number {
  const { text } = textIndex;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const isStart = isWordBoundary(text, at) || isElision(textIndex, at);
    if (isStart && isWordBoundary(text, at + words.length)) return at;
  }
  return -1;
}

/** Tells if an apostrophe stands before `at`, as in “qu’il”: a quote may begin there. */
function isElision(textIndex: TextIndex, at: number): boolean {
  const [index, offset] = positionOf(textIndex, at);
  return /['’]/.test(textIndex.segments[index]!.data[offset - 1] ?? '');
}

/** Tells if no word of `text` continues across `at`. */
function isWordBoundary(text: string, at: number): boolean {
  const [before, after] = [
    [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '',
    [...text.slice(at, at + 2)][0] ?? '',
  ];
  return (
    !before ||
    !after ||
    BESIDE_MARK.test(before + after) ||
    UNSPACED.test(before + after) ||
    RUN_ON.test(before + after) ||
    !WITHIN_WORD.test(before + after)
  );
}
