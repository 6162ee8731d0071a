import { decodeEntities, readHtml } from '../text.js';
import { readWebUrl } from '../url.js';
import type { FeedElement } from './xml.js';

/** Characters of a summary: as many as a card has room for. */
const SUMMARY_LENGTH = 180;

/** Characters and tags of HTML that are read for a text. */
const MAX_HTML_LENGTH = 5_000;
const MAX_TAGS = 40;

const TAG = /<(?!\/?(?:script|style))[a-z/][^<>]*>/gi;

/**
 * Paragraph that WordPress puts after each item: a sentence in any language with two links,
 * to the post and to the site.
 */
const FOOTER = /<p>[^<]*<a\s[^<>]*>[^<]*<\/a>[^<]*<a\s[^<>]*>[^<]*<\/a>[^<]*<\/p>\s*$/;

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

/** Reads the text of a piece of HTML, without control characters. */
export function readText(html: string): string {
  let tags = 0;
  // A parser may nest each tag in all those before it, which takes long.
  const tame = html.slice(0, MAX_HTML_LENGTH).replace(TAG, (tag) => (++tags > MAX_TAGS ? ' ' : tag));
  return readHtml(tame).replace(/\p{Cc}/gu, '');
}

/** Reads a name without RSS's e-mail address: "ruth@tidewater.example (Ruth Alder)". */
export function readName(html: string): string {
  const text = readText(html.slice(0, SUMMARY_LENGTH));
  return /\S@\S/.test(text) ? (/\((.+)\)/.exec(text)?.[1] ?? text.replace(/\s*\S+@\S+\s*/, '')) : text;
}

/**
 * Shortens a text to fit a card. It ends with "…" after a word, or after a grapheme in a script
 * without spaces.
 */
export function summarize(html: string): string {
  const text = readText(html.replace(FOOTER, '')).replace(/\s*\[(?:…|\.{3})\]$/, '…');
  if (text.length <= SUMMARY_LENGTH) return text;
  const space = text.lastIndexOf(' ', SUMMARY_LENGTH);
  const end =
    space > SUMMARY_LENGTH / 2
      ? space
      : new Intl.Segmenter().segment(text.slice(0, 2 * SUMMARY_LENGTH)).containing(SUMMARY_LENGTH)!.index;
  return `${text.slice(0, end || SUMMARY_LENGTH).replace(/[\s,;:.–—-]+$/, '')}…`;
}

/** Finds the first picture in a piece of HTML, except those that only count visits. */
export function findPicture(html: string, base: string): string | undefined {
  const [, source] =
    /<img\s(?![^<>]*(?:width|height)\s*=\s*["']?[01]\b)[^<>]*?\bsrc\s*=\s*["']?([^"'\s<>]+)/i.exec(html) ??
    [];
  return readWebUrl(source?.replaceAll('&amp;', '&'), base);
}

export function isPicture(file: FeedElement): boolean {
  return /^image|\.(jpe?g|png|webp|avif|gif|svg)(\?|$)/i.test(
    readAttribute(file, 'medium', 'type', 'url') ?? '',
  );
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
