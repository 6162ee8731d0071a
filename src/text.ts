/** Replaces each run of white space by one space, and trims the ends. */
export function collapse(text: string): string {
  return text.replace(/ \s+|[^\S ]\s*/gu, ' ').trim();
}

/**
 * Element of an inert document, where parsed HTML loads nothing and runs nothing.
 * A document for each piece of HTML would take ten times as long.
 */
let inertElement: Element | undefined;

/**
 * Reads the words of a piece of HTML, with entities decoded and white space collapsed, without
 * the elements in `without`.
 */
export function readHtml(html: string, without = 'title'): string {
  if (!/<[a-z/!?]/i.test(html)) {
    const text = decodeEntities(html);
    // Anything left that looks like an entity may be one of HTML's two thousand.
    if (!/&[#\w]/.test(text)) return clean(text);
  }
  try {
    inertElement ??= document.implementation.createHTMLDocument().createElement('div');
    inertElement.replaceChildren();
    // Nobody sees this document; createContextualFragment takes six times as long.
    // eslint-disable-next-line no-restricted-syntax
    inertElement.insertAdjacentHTML('beforeend', html);
    return readProse(inertElement, without);
  } catch {
    // A page that enforces Trusted Types refuses any string here.
    return clean(decodeEntities(html.replace(/<(script|style)\b[^]*?<\/\1>|<[a-z/!][^<>]*>/gi, ' ')));
  }
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Decodes XML's own entities and numeric ones; others, which need a long list, stay. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (entity: string, hex?: string, decimal?: string, name = '') => {
      const point = hex ? parseInt(hex, 16) : Number(decimal);
      // HTML takes 128 to 159 for characters of old Windows, which its own parser knows.
      const isCharacter = (point > 0 && point < 128) || (point > 159 && point <= 0x10ffff);
      return ENTITIES.get(name as string) ?? (isCharacter ? String.fromCodePoint(point) : entity);
    },
  );
}

/** Elements that break a line, and so separate the words on their two sides. */
const SEPARATING =
  'br, p, div, li, td, th, tr, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, figcaption, section';

const UNREAD = 'script, style, template, [aria-hidden=true]';

/**
 * Elements inside a sentence or a headline that a reader doesn't read as its words: footnote
 * marks, hidden and deleted words, readings beside ruby, an equation's source.
 */
const NOT_PROSE =
  'noscript, del, rt, rp, annotation, sup a[href*="#"], [role=doc-noteref], .screen-reader-text, .sr-only, .visually-hidden, [hidden], [style*="display:none" i], [style*="display: none" i]';

/** Emoji that WordPress's script and feeds draw as pictures. */
const EMOJI = 'img.emoji, img.wp-smiley';

/**
 * Reads an element's words as a reader sees them, without hidden ones and those in `without`.
 * The marks of a `<q>` are no part of its text; `mark` may add them.
 */
export function readWords(element: Element, without?: string, mark = (text: string): string => text): string {
  const unread = without ? `${UNREAD}, ${without}` : UNREAD;
  return collapse(collectText(element, (each) => (each.matches(unread) ? '' : undefined), mark));
}

/**
 * Reads an element's words for a headline or a summary: also without footnote marks, deleted
 * words and permalinks, and with emoji. An element that is hidden itself is read all the same,
 * because some themes draw a logo in place of their headline.
 */
export function readProse(element: Element, without = 'title'): string {
  // One query takes half the time of matching each element.
  const unread = new Set(element.querySelectorAll(`${UNREAD}, ${NOT_PROSE}, ${without}`));
  if (element.matches(UNREAD)) return '';
  const replace = (each: Element): string | undefined => {
    if (each.localName === 'img' && each.matches(EMOJI)) return each.getAttribute('alt') ?? '';
    return unread.has(each) || isPermalink(each) ? '' : undefined;
  };
  return clean(collectText(element, replace, (text) => text));
}

/** Tells if an element is a sign, such as "#" or "¶", that links to a place in the page. */
function isPermalink(element: Element): boolean {
  return (
    element.localName === 'a' && element.matches('[href*="#"]') && !/[\p{L}\p{N}]/u.test(element.textContent)
  );
}

/** Collapses white space, and removes soft hyphens, and spaces without a width at the ends. */
function clean(text: string): string {
  const isPlain = !/[\xad\u200b]/.test(text);
  return collapse(isPlain ? text : text.replace(/\xad|\u200b(?=\s*$)|^\u200b/g, ''));
}

/** Collects a node's text; `replace` may give other text in place of an element's own. */
function collectText(
  node: Node,
  replace: (element: Element) => string | undefined,
  mark: (text: string) => string,
): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const replaced = replace(element);
  if (replaced !== undefined) return replaced;
  const text = [...node.childNodes].map((child) => collectText(child, replace, mark)).join('');
  if (element.localName === 'q') return mark(text);
  return element.matches(SEPARATING) ? ` ${text} ` : text;
}

/** Piece of a text, as Intl.Segmenter gives it. */
type Segment = Pick<Intl.SegmentData, 'segment' | 'isWordLike'>;

/**
 * Splits a text into the words of its language with what stands between them, or into graphemes.
 * An engine without Intl.Segmenter splits it at spaces, or into characters.
 */
export function segmentText(text: string, granularity: 'word' | 'grapheme', language?: string): Segment[] {
  if ('Segmenter' in Intl) return [...new Intl.Segmenter(language, { granularity }).segment(text)];
  const pieces = granularity === 'word' ? (text.match(/\s+|\S+/g) ?? []) : [...text];
  return pieces.map((segment) => ({ segment, isWordLike: /\S/.test(segment) }));
}
