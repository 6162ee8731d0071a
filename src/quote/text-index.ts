/** Text of a part of the page, prepared for searching. */
export interface TextIndex {
  /** All words, normalized: see `normalizeText`. */
  text: string;
  /** Text nodes, in order. */
  segments: TextSegment[];
  /** Open shadow roots that were entered. */
  roots: ShadowRoot[];
}

/** Text node that isn't blank. */
export interface TextSegment {
  node: Text;
  /** Offset of its start in `TextIndex.text`. */
  start: number;
  /** Offset of its end in `TextIndex.text`. */
  end: number;
  /** Spaces at its start, 0 or 1, that the index leaves out because one precedes it. */
  lead: number;
  /** Number of its block or line. */
  block: number;
  /** True for text of our elements or of a button, which may differ in the next visit. */
  unstable: boolean;
}

interface IndexOptions {
  /** Selector of elements to leave out. */
  without?: string;
  /** Replacement for U+202F; a space unless set. */
  narrow?: string;
}

/** Elements without words, or without any that a reader could look for. */
const UNREAD =
  'script, style, template, noscript, textarea, select, iframe, object, audio, video, canvas, datalist';
/** Elements without text that separate the words on their two sides. */
const PARTING = /^(br|hr|input|button)$/;
const INLINE = /^(inline|contents|ruby)/;
const OWN = /^salve-(?!article$)/;

/** Characters that may differ: white space, dashes, quotation marks, and those without a width. */
const SAME = String.raw`\s\p{Pd}\p{Pi}\p{Pf}"'\u0060´„‚「-』〝-〟\u00ad\u061c\u200b-\u200f\u2060\ufeff`;
const LENIENT = new RegExp(`[${SAME}]+|İ`, 'gu');
/**
 * Matches the same but a single space between two words, which stays in text with spaces.
 * It saves most of the matches in a long article.
 */
const LENIENT_SPACED = new RegExp(`(?! [^${SAME}])[${SAME}]+|İ`, 'gu');
const PARTED = /[\s\p{Pd}]/u;
/** Scripts without spaces between words; a space in them comes from a line break. */
export const UNSPACED = /[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;

/**
 * Normalizes text for comparing: lower case, one space between two words, and no quotation
 * marks, soft hyphens or characters without a width.
 */
export function normalizeText(text: string, narrow?: string): string {
  const toNarrow = (run: string, ...rest: [number, string]): string =>
    normalizeRun(run, ...rest) && (run.includes('\u202f') ? narrow! : ' ');
  return text
    .replace(UNSPACED.test(text) ? LENIENT : LENIENT_SPACED, narrow ? toNarrow : normalizeRun)
    .toLowerCase();
}

function normalizeRun(run: string, at: number, text: string): string {
  // The only letter that is two in lower case.
  if (run === 'İ') return 'i';
  // French sets a space inside its marks; before a comma it separates no words.
  if (/^\s+[»›]+$/.test(run) && /[,.;:!?)]/.test(text[at + run.length] ?? '')) return '';
  const beside = `${text[at - 1] ?? ''}${text[at + run.length] ?? ''}`;
  return (run === ' ' || PARTED.test(run)) && !UNSPACED.test(beside) ? ' ' : '';
}

/** Reads the text that `nodes` show, through open shadow roots and slots. */
export function indexText(nodes: Iterable<Node>, { without = '', narrow }: IndexOptions = {}): TextIndex {
  const unread = without ? `${UNREAD}, ${without}` : UNREAD;
  const words: string[] = [];
  const textIndex: TextIndex = { text: '', segments: [], roots: [] };
  let [length, last, block, fresh] = [0, '', 0, true];

  function part(): void {
    if (!fresh) block += 1;
    fresh = true;
  }

  function add(node: Text, unstable: boolean): void {
    const whole = normalizeText(node.data, narrow);
    const lead = whole.startsWith(' ') && (fresh || last === ' ') ? 1 : 0;
    const text = whole.slice(lead);
    if (text && fresh && last && last !== ' ' && !UNSPACED.test(last + text[0]!)) {
      words.push(' ');
      length += 1;
    }
    // A text fragment may have to name a quotation mark that is a node of its own.
    if (text || /\S/.test(node.data))
      textIndex.segments.push({ node, start: length, end: length + text.length, lead, block, unstable });
    if (!text) return;
    words.push(text);
    length += text.length;
    last = text.at(-1)!;
    fresh = false;
  }

  function visitAll(nodes: Iterable<Node>, seen: boolean, unstable: boolean): void {
    for (const node of nodes) visit(node, seen, unstable);
  }

  function visit(node: Node, seen: boolean, unstable: boolean): void {
    if (node.nodeType === Node.TEXT_NODE) {
      if (seen) add(node as Text, unstable);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (element.matches(unread)) return;
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none') return;
    const name = element.localName;
    const parts = !INLINE.test(display) || PARTING.test(name);
    if (parts) part();
    const { shadowRoot } = element;
    if (shadowRoot) textIndex.roots.push(shadowRoot);
    const slotted = name === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    const inside = slotted.length > 0 ? slotted : (shadowRoot ?? element).childNodes;
    visitAll(inside, visibility === 'visible', unstable || OWN.test(name) || name === 'button');
    if (parts) part();
  }

  visitAll(nodes, true, false);
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

/** Index of a segment, and an offset in its node. */
export type TextPosition = [segment: number, offset: number];

/** Position of the character at `offset`. */
export function positionOf(textIndex: TextIndex, offset: number): TextPosition {
  const index = segmentAt(textIndex, offset);
  const { node, start, lead } = textIndex.segments[index]!;
  return [index, toNodeOffset(node.data, offset - start + lead)];
}

/** Position of the end of the text that ends at `offset`. */
export function endPositionOf(textIndex: TextIndex, offset: number): TextPosition {
  const [index, last] = positionOf(textIndex, offset - 1);
  return [index, last + 1];
}

/** Converts offsets of the normalized text to a range of the page. */
export function rangeOf(textIndex: TextIndex, start: number, end: number): Range {
  const [[first, from], [last, to]] = [positionOf(textIndex, start), endPositionOf(textIndex, end)];
  const range = new Range();
  range.setStart(textIndex.segments[first]!.node, from);
  range.setEnd(textIndex.segments[last]!.node, to);
  return range;
}

/** Converts an offset in the normalized `text` to one in `text` itself. */
function toNodeOffset(text: string, offset: number): number {
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
