import { decodeEntities, readHtml } from '../text.js';
import { readWebUrl } from '../url.js';
import type { FeedElement } from './xml.js';

/** Characters of a name, with its e-mail address. */
const NAME_LENGTH = 180;

/** Characters and tags of HTML that are read for a text. */
const MAX_HTML_LENGTH = 5_000;
const MAX_TAGS = 120;

const TAG = /<(?!\/?(?:script|style))[a-z/][^<>]*>/gi;

/** Returns the first of some attributes that an element has. */
export function readAttribute({ attributes }: FeedElement, ...names: string[]): string | undefined {
  if (attributes.size > 0) for (const name of names) if (attributes.has(name)) return attributes.get(name);
  return undefined;
}

/** Returns the text of an element without children. */
export function contentOf(element: FeedElement): string {
  return decodeEntities(innerHtmlOf(element));
}

/** Returns an element's source, without comments and CDATA's marks. */
function innerHtmlOf({ inner }: FeedElement): string {
  return inner.includes('<!')
    ? inner.replace(/<!(?:--[^]*?(?:-->|$)|\[CDATA\[([^]*?)(?:\]\]>|$))/g, (_, text = '') =>
        escapeMarkup(text as string),
      )
    : inner;
}

/**
 * Reads an element's content as HTML, whether it is escaped, in CDATA or made of elements.
 * Plain text is escaped.
 */
export function readMarkup(element: FeedElement): string {
  const type = readAttribute(element, 'type') ?? '';
  // A file, or base64, which only Atom 0.3 allows.
  if (/\/(?!plain|.*html)/.test(type) || readAttribute(element, 'mode') === 'base64') return '';
  const inner = element.children.find(({ name }) => /^(name|rendered)$/.test(name));
  if (inner) return readMarkup(inner);
  const label = readAttribute(element, 'label', 'term');
  const xml = label ? escapeMarkup(label) : innerHtmlOf(element);
  if (/plain|^text$/.test(type)) return xml.replace(TAG, '');
  // HTML's parser doesn't know XML's prefixes and empty-element tags.
  if (element.children.length > 0)
    return xml.replace(/<([\w.:-]+)([^<>]*)\/>/g, '<$1$2></$1>').replace(/(<\/?)[\w.-]+:/g, '$1');
  // Atom's text is plain unless its type says otherwise.
  return element.parent?.name === 'entry' && !/html/.test(type) ? xml : decodeEntities(xml);
}

/** Reads the text of a piece of HTML, without control characters and the elements in `without`. */
export function readText(html: string, without?: string): string {
  let tags = 0;
  // A parser may nest each tag in all those before it, which takes long.
  const tame = html.slice(0, MAX_HTML_LENGTH).replace(TAG, (tag) => (++tags > MAX_TAGS ? ' ' : tag));
  return readHtml(tame, without).replace(/\p{Cc}/gu, '');
}

/** Reads a name without RSS's e-mail address: "ruth@tidewater.example (Ruth Alder)". */
export function readName(html: string): string {
  const text = readText(html.slice(0, NAME_LENGTH));
  return /\S@\S/.test(text) ? (/\((.+)\)/.exec(text)?.[1] ?? text.replace(/\s*\S+@\S+\s*/, '')) : text;
}

/** Resolves an element's base URL, from the outermost `xml:base`. https://www.w3.org/TR/xmlbase/ */
export function baseOf(element: FeedElement | undefined, url: string): string {
  if (!element) return url;
  const outer = baseOf(element.parent, url);
  return readWebUrl(readAttribute(element, 'xml:base'), outer) ?? outer;
}

/** Escapes plain text for XML and HTML. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Escapes plain text whose entities are meant as such. */
export function escapeTags(text: string): string {
  return escapeMarkup(text).replace(/&amp;(#?\w+;)/g, '&$1');
}
