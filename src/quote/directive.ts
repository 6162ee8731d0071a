import {
  endPositionOf,
  normalizeText,
  segmentAt,
  positionOf,
  indexText,
  UNSPACED,
  type TextSegment,
  type TextPosition,
  type TextIndex,
} from './text-index.js';

/** Characters of a passage that is named whole. */
const MAX_TERM_LENGTH = 120;
/** Characters of each end of a longer passage, which is named by its first and last words. */
const END_LENGTH = 40;
/** Characters of context, at first and at most. */
const MIN_CONTEXT = 12;
const MAX_CONTEXT = 200;

/** U+202F, kept apart from other spaces: for Chromium it joins its two sides into one word. */
const NARROW = '\u202f';

/** Part of a page, by offsets in its normalized text and by positions in its nodes. */
interface Span {
  start: number;
  end: number;
  from: TextPosition;
  to: TextPosition;
}

/**
 * Writes the text directive that leads to `passage` and nothing else in its page; undefined if
 * there is none.
 *
 * Each part is made of the page's own characters and of whole words, and keeps to one block.
 * Text of our elements is no context, because it isn't there yet when the page is opened.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function writeDirective(passage: Range): string | undefined {
  const page = indexText([passage.startContainer.ownerDocument!.body], { narrow: NARROW });
  const span = spanOf(page, passage);
  if (!span) return undefined;
  const all = stripMarks(page.text);
  for (const each of [span, { ...blockAt(page, span.start), ...endsOf(blockAt(page, span.end - 1)) }]) {
    for (let length = MIN_CONTEXT; length <= MAX_CONTEXT; length *= 2) {
      const [prefix, suffix] = [contextBefore(page, each, length), contextAfter(page, each, length)];
      const [first, last] = termsOf(page, each);
      if (!isUnique(all, page.text, prefix?.start ?? each.start, first, last, suffix?.end ?? each.end))
        continue;
      const terms = [
        prefix && `${encode(page, prefix)}-`,
        encode(page, first),
        last && encode(page, last),
        suffix && `-${encode(page, suffix)}`,
      ];
      return `:~:text=${terms.filter(Boolean).join(',')}`;
    }
  }
  return undefined;
}

const endsOf = ({ end, to }: Span): Pick<Span, 'end' | 'to'> => ({ end, to });

/**
 * Finds the passage in the page, widened to whole words, and to the edge of its block if only
 * punctuation stands between.
 */
function spanOf(
  page: TextIndex,
  { startContainer, startOffset, endContainer, endOffset }: Range,
): Span | undefined {
  const [first, last] = [startContainer, endContainer].map((container) =>
    page.segments.findIndex(({ node }) => node === container),
  );
  const [opens, closes] = [page.segments[first!], page.segments[last!]];
  if (!opens || !closes) return undefined;
  const from = moveOffNarrowSpace(opens.node.data, startOffset, -1);
  const to = moveOffNarrowSpace(closes.node.data, endOffset, 0);
  const toIndexOffset = ({ node, start, lead }: TextSegment, offset: number): number =>
    start - lead + normalizeText(node.data.slice(0, offset), NARROW).length;
  // Includes the first character, because both neighbours of a space decide if it stays.
  const start = from < startOffset ? toIndexOffset(opens, from) : toIndexOffset(opens, from + 1) - 1;
  const end = toIndexOffset(closes, to);
  const [opening, closing] = [blockAt(page, start), blockAt(page, end - 1)];
  const isEdge = (one: number, other: number): boolean => !/[\p{L}\p{N}]/u.test(page.text.slice(one, other));
  return {
    ...(isEdge(opening.start, start)
      ? { start: opening.start, from: opening.from }
      : { start, from: [first!, from] }),
    ...(isEdge(end, closing.end) ? { end: closing.end, to: closing.to } : { end, to: [last!, to] }),
  };
}

/**
 * Moves an offset next to U+202F to the nearest plain space before it (`side` -1) or after it (0).
 */
function moveOffNarrowSpace(text: string, at: number, side: -1 | 0): number {
  if (text[at + side] !== NARROW) return at;
  while (/[^ \t\n\r\f]/.test(text[at + side] ?? ' ')) at += side || 1;
  return at;
}

/** Finds the block or line around the character at `offset` of the normalized text. */
function blockAt(page: TextIndex, offset: number): Span {
  const { segments } = page;
  let first = segmentAt(page, offset);
  let last = first;
  while (segments[first - 1]?.block === segments[first]!.block) first -= 1;
  while (segments[last + 1]?.block === segments[last]!.block) last += 1;
  const [{ start }, { end, node }] = [segments[first]!, segments[last]!];
  return { start, end, from: [first, 0], to: [last, node.data.length] };
}

/** Finds words before the passage: in its block, or in the one above if it begins its block. */
function contextBefore(page: TextIndex, { start, from }: Span, length: number): Span | undefined {
  const own = blockAt(page, start);
  const above = page.segments[own.from[0] - 1];
  const zone =
    own.start < start
      ? { ...own, end: start, to: from }
      : above && !above.unstable && above.end > 0 && blockAt(page, above.end - 1);
  if (!zone) return undefined;
  let cut = Math.max(zone.start, zone.end - length);
  while (cut > zone.start && !isWordStart(page.text, cut)) cut -= 1;
  return { ...zone, start: cut, from: positionOf(page, cut) };
}

/** Finds words after the passage: in its block, or in the one below if it ends its block. */
function contextAfter(page: TextIndex, { end, to }: Span, length: number): Span | undefined {
  const own = blockAt(page, end - 1);
  const below = page.segments[own.to[0] + 1];
  const zone =
    end < own.end
      ? { ...own, start: end, from: to }
      : below && !below.unstable && below.end > below.start && blockAt(page, below.start);
  if (!zone) return undefined;
  let cut = Math.min(zone.end, zone.start + length);
  while (cut < zone.end && !isWordStart(page.text, cut + 1)) cut += 1;
  return { ...zone, end: cut, to: endPositionOf(page, cut) };
}

/** Splits a passage into its first and last words if it is long or crosses blocks. */
function termsOf(page: TextIndex, span: Span): [Span, Span?] {
  const [opening, closing] = [blockAt(page, span.start), blockAt(page, span.end - 1)];
  const isOneBlock = opening.start === closing.start;
  if (isOneBlock && span.end - span.start <= MAX_TERM_LENGTH) return [span];
  const [limit, floor] = isOneBlock ? [span.end, span.start] : [opening.end, closing.start];
  let end = Math.min(limit, span.start + END_LENGTH);
  while (end < limit && !isWordStart(page.text, end + 1)) end += 1;
  let start = Math.max(floor, span.end - END_LENGTH);
  while (start > floor && !isWordStart(page.text, start)) start -= 1;
  if (end > start) return [span];
  return [
    { ...span, end, to: endPositionOf(page, end) },
    { ...span, start, from: positionOf(page, start) },
  ];
}

/** Tells if a word begins at `at`: after a space, or without spaces after punctuation. */
function isWordStart(text: string, at: number): boolean {
  const last = text[at - 1] ?? ' ';
  return last === ' ' || (UNSPACED.test(last) && /\p{P}/u.test(last));
}

/** Tells if an engine, which compares base letters, finds the words only from `start` to `end`. */
function isUnique(
  all: string,
  text: string,
  start: number,
  first: Span,
  last: Span | undefined,
  end: number,
): boolean {
  const head = stripMarks(text.slice(start, last ? first.end : end));
  if (all.indexOf(head) !== all.lastIndexOf(head)) return false;
  return (
    !last ||
    stripMarks(text.slice(first.end)).indexOf(stripMarks(text.slice(last.start, end))) ===
      stripMarks(text.slice(first.end, last.start)).length
  );
}

function stripMarks(text: string): string {
  return text.replaceAll(NARROW, ' ').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Encodes a span as the page has it, with each run of HTML's white space as one space. */
function encode({ segments }: TextIndex, { from: [first, start], to: [last, end] }: Span): string {
  const words = segments.slice(first, last + 1).map(({ node }, index) => {
    return node.data.slice(index === 0 ? start : 0, first + index === last ? end : undefined);
  });
  const text = words
    .join('')
    .replaceAll('\u00ad', '')
    .replace(/[ \t\n\r\f]+/g, ' ');
  return encodeURIComponent(text.trim()).replaceAll('-', '%2D');
}
