import { findUnread, isDropCap, isHidden, readEmoji } from '../text.js';
import type { engine } from './engine.js';
import { LENIENT, normalizeRun, normalizeText, UNSPACED } from './normalize.js';

/** Text of a part of the page, prepared for searching. */
export interface TextIndex {
  /** All words, normalized: see `normalizeText`. */
  text: string;
  /** Texts that aren't blank, in order. */
  segments: TextSegment[];
  /** Open shadow roots that were entered. */
  roots: ShadowRoot[];
}

/** Text of a node, or for a link a line of it. */
export interface TextSegment {
  /** Text node, or the picture of an emoji. */
  node: Text | Element;
  data: string;
  /** Offset of `data` in `node`. */
  offset: number;
  /** Offset of its start in `TextIndex.text`. */
  start: number;
  /** Offset of its end in `TextIndex.text`. */
  end: number;
  /** Spaces at its start, 0 or 1, that the index leaves out because one precedes it. */
  lead: number;
  /** Number of its block or line, more than 1 apart where engines find no context across. */
  block: number;
  /** No link can name it. */
  isUnnamed: boolean;
}

interface IndexOptions {
  /** Selector of elements to leave out. */
  without?: string;
  /** Reads all text that an engine finds by these rules, in place of what a reader reads. */
  forLink?: typeof engine;
  /** Normalizes a text, as `normalizeText` does, which is the default. */
  normalize?: typeof normalizeText;
}

/** Elements without text that separate the words on their two sides. */
const PARTING = /^(br|hr|input|button)$/;
const INLINE = /^(inline|contents|ruby)/;
/** Elements that no engine paints where scripts run, though to Chromium they are inline. */
const UNPAINTED = /^(title|desc|metadata|style|script|noscript)$/;

/** Pieces of a text: its first word and the rest, its lines, all of it. */
const [CAP, LINE, ALL] = [/^\s*\S+|[^]+/g, /.*\n|.+/g, /[^]+/g];

/** Reads the text that `nodes` show, through open shadow roots and slots. */
export function indexText(
  nodes: Iterable<Node>,
  { without, forLink, normalize = normalizeText }: IndexOptions = {},
): TextIndex {
  const unread = new Set<Element>();
  const words: string[] = [];
  const textIndex: TextIndex = { text: '', segments: [], roots: [] };
  let [length, last, block, fresh, hasCap] = [0, '', 0, true, false];

  function part(): void {
    if (!fresh) block += 1;
    fresh = true;
  }

  function add(node: Text | Element, data: string, isUnnamed: boolean, offset = 0): void {
    const whole = normalize(data, !!forLink);
    const lead = whole.startsWith(' ') && (fresh || last === ' ') ? 1 : 0;
    const text = whole.slice(lead);
    if (text && fresh && last && last !== ' ' && !UNSPACED.test(last + text[0]!)) {
      words.push(' ');
      length += 1;
    }
    // A text fragment may have to name a quotation mark that is a node of its own.
    if (text || /\S/.test(data)) {
      const end = length + text.length;
      textIndex.segments.push({ node, data, offset, start: length, end, lead, block, isUnnamed });
    }
    if (!text) return;
    words.push(text);
    length += text.length;
    last = text.at(-1)!;
    fresh = false;
  }

  /** Adds each line whose break is kept by itself, and the first word where it has a drop cap. */
  function addPieces(node: Text, isUnnamed: boolean, keepsLines: boolean): void {
    for (const { 0: piece, index } of node.data.matchAll(hasCap ? CAP : keepsLines ? LINE : ALL)) {
      if (index && keepsLines) part();
      add(node, piece, isUnnamed || hasCap, index);
      if (!hasCap || !/\S/.test(piece)) continue;
      hasCap = false;
      block += 2;
    }
  }

  function visit(element: Element, isUnnamedAround: boolean): void {
    const name = element.localName;
    if (unread.has(element) || UNPAINTED.test(name)) return;
    const style = getComputedStyle(element);
    const { display, visibility } = style;
    const hidden = isHidden(element, style);
    if (display === 'none' || (hidden && !forLink)) return;
    const parts = (!INLINE.test(display) && (!!forLink || !isDropCap(element, style))) || PARTING.test(name);
    const emoji = name === 'img' && readEmoji(element as HTMLImageElement);
    const unnamed = forLink && (hidden || !!emoji || forLink.isUnnamed(element, style));
    const [start, end] = unnamed ? [2, 2] : (forLink?.distancesOf(element) ?? [0, 0]);
    const separate = (distance: number): void => {
      if (parts) part();
      block += distance;
    };
    separate(start);
    if (parts && forLink?.hasDropCap(element)) hasCap = true;
    if (emoji) add(element, emoji, true);
    const { shadowRoot } = element;
    if (shadowRoot) enter(shadowRoot);
    const slotted = name === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    for (const child of slotted.length > 0 ? slotted : (shadowRoot ?? element).childNodes) {
      if (child.nodeType === Node.ELEMENT_NODE) visit(child as Element, isUnnamedAround || !!unnamed);
      if (child.nodeType !== Node.TEXT_NODE || visibility !== 'visible') continue;
      if (forLink)
        addPieces(child as Text, isUnnamedAround || !!unnamed, /^(pre|break)/.test(style.whiteSpace));
      else add(child as Text, (child as Text).data, false);
    }
    separate(end);
  }

  function enter(root: Element | ShadowRoot): void {
    if (root instanceof ShadowRoot) textIndex.roots.push(root);
    if (!forLink) findUnread(root, without).forEach((each) => unread.add(each));
  }

  for (const node of nodes as Iterable<Element>) {
    enter(node);
    visit(node, false);
  }
  textIndex.text = words.join('');
  return textIndex;
}

/** Finds the index of the segment with the character at `offset`. */
export function segmentAt({ segments }: TextIndex, offset: number): number {
  let [low, high] = [0, segments.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (segments[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Index of a segment, and an offset in its data. */
export type TextPosition = [segment: number, offset: number];

/** Position of the character at `offset`. */
export function positionOf(textIndex: TextIndex, offset: number): TextPosition {
  const index = segmentAt(textIndex, offset);
  const { data, start, lead } = textIndex.segments[index]!;
  return [index, toDataOffset(data, offset - start + lead)];
}

/** Position of the end of the text that ends at `offset`. */
export function endPositionOf(textIndex: TextIndex, offset: number): TextPosition {
  const [index, last] = positionOf(textIndex, offset - 1);
  // Its diacritics, which the index leaves out, belong to a letter. A space between two blocks is
  // in neither: it has no character in the data.
  const { data } = textIndex.segments[index]!;
  return [index, last + data.slice(last).match(/^.?\p{M}*/su)![0].length];
}

/** Converts offsets of the normalized text to a range of the page. */
export function rangeOf(textIndex: TextIndex, start: number, end: number): Range {
  const range = new Range();
  const place = ([index, at]: TextPosition): [Node, number] => {
    const { node } = textIndex.segments[index]!;
    // A picture has no offsets.
    return [node, node instanceof Text ? at : 0];
  };
  range.setStart(...place(positionOf(textIndex, start)));
  range.setEnd(...place(endPositionOf(textIndex, end)));
  return range;
}

/** Converts an offset in the normalized `text` to one in `text` itself. */
function toDataOffset(text: string, offset: number): number {
  let [at, normalized] = [0, 0];
  for (const { 0: run, index } of text.matchAll(LENIENT)) {
    if (normalized + index - at > offset) break;
    normalized += index - at;
    const length = normalizeRun(run, index, text).length;
    if (length > 0 && normalized === offset) return index;
    normalized += length;
    at = index + run.length;
  }
  return at + offset - normalized;
}
