import { JOINING, normalizeText, UNSPACED } from './normalize.js';
import { endPositionOf, positionOf, type TextIndex, type TextPosition } from './text-index.js';

/** Two characters of one word. */
const WITHIN_WORD = /^[\p{L}\p{N}\p{M}]{2}$/u;

/** Part of a page, by offsets in its normalized text and by positions in its nodes. */
export interface Span {
  start: number;
  end: number;
  from: TextPosition;
  to: TextPosition;
}

/**
 * Finds the passage in the page, without what can't be named at its ends, widened to whole words,
 * and to the edge of its block if only punctuation stands between.
 */
export function spanOf(page: TextIndex, passage: Range): Span | undefined {
  const { segments, text } = page;
  const find = (container: Node, at: number): number =>
    segments.findIndex(({ node, data, offset }) => node === container && at <= offset + data.length);
  let first = find(passage.startContainer, passage.startOffset + 1);
  let last = find(passage.endContainer, passage.endOffset);
  if (first < 0 || last < 0) return undefined;
  const toOffset = (index: number, at: number): number => {
    const { start, lead, data } = segments[index]!;
    return start - lead + normalizeText(data.slice(0, at), true).length;
  };
  const startAt = passage.startOffset - segments[first]!.offset;
  let from = moveToSpace(segments[first]!.data, startAt, -1);
  // Includes the first character, because both neighbours of a space decide if it stays.
  let start = from < startAt ? toOffset(first, from) : toOffset(first, from + 1) - 1;
  let to = moveToSpace(segments[last]!.data, passage.endOffset - segments[last]!.offset, 1);
  let end = toOffset(last, to);
  let [opening, closing] = [blockAt(page, first), blockAt(page, last)];
  while (segments[first]!.isUnnamed || start >= opening.end) {
    if (++first > last) return undefined;
    [from, start, opening] = [0, segments[first]!.start, blockAt(page, first)];
  }
  while (segments[last]!.isUnnamed || end <= closing.start) {
    if (--last < first) return undefined;
    [to, end, closing] = [segments[last]!.data.length, segments[last]!.end, blockAt(page, last)];
  }
  const isEdge = (one: number, other: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(one, other));
  return {
    ...(isEdge(opening.start, start)
      ? { start: opening.start, from: opening.from }
      : { start, from: [first, from] }),
    ...(isEdge(end, closing.end) ? { end: closing.end, to: closing.to } : { end, to: [last, to] }),
  };
}

/**
 * Moves an offset that no word begins or ends at for an engine, beside a character that joins its
 * two sides or an apostrophe, to a plain space before it (`step` -1) or after it (1).
 */
function moveToSpace(text: string, at: number, step: -1 | 1): number {
  const beside = (): string => text.slice(at - 1, at + 1);
  while (at > 0 && at < text.length && (JOINING.test(beside()) || /['’]/.test(beside())))
    do at += step;
    while (/[^ \t\n\r\f]/.test(text[step > 0 ? at : at - 1] ?? ' '));
  return at;
}

/** Finds the block or line around a segment, less words that continue where it ends. */
export function blockAt(page: TextIndex, index: number): Span {
  const { segments, text } = page;
  let [first, last] = [index, index];
  while (segments[first - 1]?.block === segments[first]!.block) first -= 1;
  while (segments[last + 1]?.block === segments[last]!.block) last += 1;
  let [{ start }, { end }] = [segments[first]!, segments[last]!];
  const isWithinWord = (at: number): boolean => {
    const beside = text.slice(at - 1, at + 1);
    return WITHIN_WORD.test(beside) && !UNSPACED.test(beside);
  };
  while (start < end && isWithinWord(start)) start += 1;
  while (start < end && isWithinWord(end)) end -= 1;
  return {
    start,
    end,
    from: start > segments[first]!.start ? positionOf(page, start) : [first, 0],
    to: end < segments[last]!.end ? endPositionOf(page, end) : [last, segments[last]!.data.length],
  };
}

/** Finds the blocks in which a span begins and ends. */
export function blocksOf(page: TextIndex, { from, to }: Span): [Span, Span] {
  return [blockAt(page, from[0]), blockAt(page, to[0])];
}

/** Finds the block beside the one that ends with a segment, if an engine finds it there. */
export function neighbourOf(page: TextIndex, index: number, side: -1 | 1): Span | undefined {
  const { segments } = page;
  const beside = segments[index + side];
  if (!beside || beside.isUnnamed) return undefined;
  const distance = beside.block - segments[index]!.block;
  // A suffix may stand outside what folds.
  if (distance !== side && (distance < 1 || distance >= 2)) return undefined;
  const block = blockAt(page, index + side);
  return block.end > block.start ? block : undefined;
}
