/** What the words of a part of the page are, as a search needs them. */
export interface TextIndex {
  /** All words, text: in lower case, one space between two of them, quotation marks and soft hyphens left out. */
  text: string;
  /** The text nodes they stand in, in order. */
  segments: TextSegment[];
  /** The open shadow roots that were entered. */
  roots: ShadowRoot[];
}

/** A text node with something to read in it. */
export interface TextSegment {
  node: Text;
  /** Where it begins in `folded`. */
  start: number;
  /** Where it ends in `folded`. */
  end: number;
  /** Folded characters at its beginning that `folded` leaves out, because a space stands before them already: 0 or 1. */
  lead: number;
  /** The number of the block or line that it belongs to. */
  block: number;
  /** Whether it may be gone or changed when the page is next opened: an element's own words, or a button's. */
  unstable: boolean;
}

interface IndexOptions {
  /** Elements to leave out. */
  without?: string;
  /** What U+202F is folded to: a space as any other, unless set. */
  narrow?: string;
}

/** What holds no words, or none that a reader could look for. */
const UNREAD =
  'script, style, template, noscript, textarea, select, iframe, object, audio, video, canvas, datalist';
/** What is no text itself and parts the words on its two sides. */
const PARTING = /^(br|hr|input|button)$/;
const INLINE = /^(inline|contents|ruby)/;
const OWN = /^salve-(?!article$)/;

/** What two writings of the same words may differ in: white space, dashes, quotation marks, and what has no width. */
const SAME = String.raw`\s\p{Pd}\p{Pi}\p{Pf}"'\u0060´„‚「-』〝-〟\u00ad\u061c\u200b-\u200f\u2060\ufeff`;
const LENIENT = new RegExp(`[${SAME}]+|İ`, 'gu');
/** The same, but for a single space between two words: where words are spaced it stays, and a long article has hardly anything else. */
const LENIENT_SPACED = new RegExp(`(?! [^${SAME}])[${SAME}]+|İ`, 'gu');
const PARTED = /[\s\p{Pd}]/u;
/** Scripts that write no space between words: there, one is a matter of line breaks. */
export const UNSPACED = /[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;

/** `text` as `Reading.text` has it. */
export function normalizeText(text: string, narrow?: string): string {
  const toNarrow = (run: string, ...rest: [number, string]): string =>
    normalizeRun(run, ...rest) && (run.includes('\u202f') ? narrow! : ' ');
  return text
    .replace(UNSPACED.test(text) ? LENIENT : LENIENT_SPACED, narrow ? toNarrow : normalizeRun)
    .toLowerCase();
}

function normalizeRun(run: string, at: number, text: string): string {
  // No other letter is two in lower case.
  if (run === 'İ') return 'i';
  // French sets a space inside its marks: before a comma it parts nothing.
  if (/^\s+[»›]+$/.test(run) && /[,.;:!?)]/.test(text[at + run.length] ?? '')) return '';
  const beside = `${text[at - 1] ?? ''}${text[at + run.length] ?? ''}`;
  return (run === ' ' || PARTED.test(run)) && !UNSPACED.test(beside) ? ' ' : '';
}

/** Reads what `nodes` show, one after another, through open shadow roots and slots as the page shows them. */
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
    // A quotation mark in a node of its own has no words, but stands where a text fragment has to name it.
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

/** The segment that the folded character at `offset` stands in. */
export function segmentAt({ segments }: TextIndex, offset: number): number {
  let [low, high] = [0, segments.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (segments[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A place in the page: the number of a segment, and how far into its node. */
export type TextPosition = [segment: number, offset: number];

/** Where the folded character at `offset` stands. */
export function positionOf(textIndex: TextIndex, offset: number): TextPosition {
  const index = segmentAt(textIndex, offset);
  const { node, start, lead } = textIndex.segments[index]!;
  return [index, toNodeOffset(node.data, offset - start + lead)];
}

/** Where the folded text that ends at `offset` ends. */
export function endPositionOf(textIndex: TextIndex, offset: number): TextPosition {
  const [index, last] = positionOf(textIndex, offset - 1);
  return [index, last + 1];
}

/** The range of the page that `folded` has from `start` to `end`. */
export function rangeOf(textIndex: TextIndex, start: number, end: number): Range {
  const [[first, from], [last, to]] = [positionOf(textIndex, start), endPositionOf(textIndex, end)];
  const range = new Range();
  range.setStart(textIndex.segments[first]!.node, from);
  range.setEnd(textIndex.segments[last]!.node, to);
  return range;
}

/** Where in `text` the folded character number `offset` stands. */
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
