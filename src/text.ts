/** Replaces each run of white space by one space, and trims the ends. */
export function collapse(text: string): string {
  return text.replace(/ \s+|[^\S ]\s*/gu, ' ').trim();
}

/**
 * Element of an inert document, where parsed HTML loads nothing and runs nothing.
 * A document for each piece of HTML would take ten times as long.
 */
let inertElement: Element | undefined;

/** Reads the text of a piece of HTML, with entities decoded and white space collapsed. */
export function readHtml(html: string): string {
  if (!/<[a-z/!?]/i.test(html)) {
    const text = decodeEntities(html);
    // Anything left that looks like an entity may be one of HTML's two thousand.
    if (!/&[#\w]/.test(text)) return collapse(text);
  }
  try {
    inertElement ??= document.implementation.createHTMLDocument().createElement('div');
    inertElement.replaceChildren();
    // Nobody sees this document; createContextualFragment takes six times as long.
    // eslint-disable-next-line no-restricted-syntax
    inertElement.insertAdjacentHTML('beforeend', html);
    return readWords(inertElement, 'title');
  } catch {
    // A page that enforces Trusted Types refuses any string here.
    return collapse(decodeEntities(html.replace(/<(script|style)\b[^]*?<\/\1>|<[a-z/!][^<>]*>/gi, ' ')));
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
 * Reads an element's words as a reader sees them, without hidden ones and those in `without`.
 * The marks of a `<q>` are no part of its text; `mark` may add them.
 */
export function readWords(element: Element, without?: string, mark = (text: string): string => text): string {
  return collapse(collectText(element, without ? `${UNREAD}, ${without}` : UNREAD, mark));
}

function collectText(node: Node, unread: string, mark: (text: string) => string): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).matches(unread)) return '';
  const text = [...node.childNodes].map((child) => collectText(child, unread, mark)).join('');
  if ((node as Element).localName === 'q') return mark(text);
  return (node as Element).matches(SEPARATING) ? ` ${text} ` : text;
}
