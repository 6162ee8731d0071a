/** `text` with each run of white space as one space, and none at its ends. */
export function collapse(text: string): string {
  return text.replace(/ \s+|[^\S ]\s*/gu, ' ').trim();
}

/** In an inert document: what is parsed there loads nothing and runs nothing. A document for each piece would take ten times as long. */
let inert: Element | undefined;

/** The text of a piece of HTML: entities decoded, tags dropped, white space collapsed. */
export function readHtml(html: string): string {
  if (!/<[a-z/!?]/i.test(html)) {
    const text = decodeEntities(html);
    // What still looks like an entity may be one of HTML's two thousand.
    if (!/&[#\w]/.test(text)) return collapse(text);
  }
  try {
    inert ??= document.implementation.createHTMLDocument().createElement('div');
    inert.replaceChildren();
    // eslint-disable-next-line no-restricted-syntax -- a document that nobody sees; createContextualFragment takes six times as long
    inert.insertAdjacentHTML('beforeend', html);
    return readWords(inert, 'title');
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

/** `text` with the entities in it decoded that need no list: XML's own, and numbers of characters. All else stays. */
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

/** What breaks a line, so that the words on its two sides are not one. */
const APART = 'br, p, div, li, td, th, tr, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, figcaption, section';

const UNREAD = 'script, style, template, [aria-hidden=true]';

/**
 * The words of an element as a reader has them: what is hidden, no text or `without` is left out, what stands on lines of its own is kept apart.
 * The marks of a `<q>` are none of its text, and stand there only where `mark` puts them.
 */
export function readWords(element: Element, without?: string, mark = (said: string): string => said): string {
  return collapse(gather(element, without ? `${UNREAD}, ${without}` : UNREAD, mark));
}

function gather(node: Node, unread: string, mark: (said: string) => string): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).matches(unread)) return '';
  const text = [...node.childNodes].map((child) => gather(child, unread, mark)).join('');
  if ((node as Element).localName === 'q') return mark(text);
  return (node as Element).matches(APART) ? ` ${text} ` : text;
}
