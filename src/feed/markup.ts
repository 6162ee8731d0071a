import { decodeEntities, readHtml } from '../text.js';
import { readWebUrl } from '../url.js';
import type { FeedElement } from './xml.js';

/** Characters of a summary, as much as a card has room for; and characters and tags of HTML that are read for a text. */
const SUMMARY_LENGTH = 180;
const MAX_HTML_LENGTH = 5_000;
const MAX_TAGS = 40;

const TAG = /<(?!\/?(?:script|style))[a-z/][^<>]*>/gi;

/** The paragraph that WordPress puts after each item: a sentence, in whatever language, with a link to the post and one to the site. */
const FOOTER = /<p>[^<]*<a\s[^<>]*>[^<]*<\/a>[^<]*<a\s[^<>]*>[^<]*<\/a>[^<]*<\/p>\s*$/;

/** The first of some attributes that an element has. */
export function readAttribute({ attributes }: FeedElement, ...names: string[]): string | undefined {
  if (attributes.size > 0) for (const name of names) if (attributes.has(name)) return attributes.get(name);
  return undefined;
}

/** The text inside an element that has no other in it. */
export function contentOf(element: FeedElement): string {
  return decodeEntities(innerHtmlOf(element));
}

/** What stands inside an element, less comments and CDATA's marks. */
function innerHtmlOf({ inner }: FeedElement): string {
  return inner.includes('<!')
    ? inner.replace(/<!(?:--[^]*?(?:-->|$)|\[CDATA\[([^]*?)(?:\]\]>|$))/g, (_, text = '') =>
        escapeMarkup(text as string),
      )
    : inner;
}

/** An element's content as HTML, however it is wrapped: escaped, in CDATA, as elements of its own. Plain text is escaped. */
export function readMarkup(element: FeedElement): string {
  const type = readAttribute(element, 'type') ?? '';
  // A file, or text that only Atom 0.3 may write so.
  if (/\/(?!plain|.*html)/.test(type) || readAttribute(element, 'mode') === 'base64') return '';
  const inner = element.children.find(({ name }) => /^(name|rendered)$/.test(name));
  if (inner) return readMarkup(inner);
  const label = readAttribute(element, 'label', 'term');
  const xml = label ? escapeMarkup(label) : innerHtmlOf(element);
  if (/plain|^text$/.test(type)) return xml.replace(TAG, '');
  // With a prefix, or without an end tag of their own, HTML's parser would not know them.
  if (element.children.length > 0)
    return xml.replace(/<([\w.:-]+)([^<>]*)\/>/g, '<$1$2></$1>').replace(/(<\/?)[\w.-]+:/g, '$1');
  // Atom's text is plain unless its type says otherwise.
  return element.parent?.name === 'entry' && !/html/.test(type) ? xml : decodeEntities(xml);
}

/** The text of a piece of HTML, less the characters that control a device. */
export function readText(html: string): string {
  let tags = 0;
  // A parser may nest each in all before it, which takes long.
  const tame = html.slice(0, MAX_HTML_LENGTH).replace(TAG, (tag) => (++tags > MAX_TAGS ? ' ' : tag));
  return readHtml(tame).replace(/\p{Cc}/gu, '');
}

/** A person's name, less the address that RSS wants beside it: "ruth@tidewater.example (Ruth Alder)". */
export function readName(html: string): string {
  const text = readText(html.slice(0, SUMMARY_LENGTH));
  return /\S@\S/.test(text) ? (/\((.+)\)/.exec(text)?.[1] ?? text.replace(/\s*\S+@\S+\s*/, '')) : text;
}

/** Plain text that fits a card: a longer one ends at a word, or in a script without spaces at a grapheme, with "…". */
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

/** The first picture of a piece of HTML, less those that only count visits. */
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

/** What an element's addresses are relative to: each `xml:base` around it, from the outermost. https://www.w3.org/TR/xmlbase/ */
export function baseOf(element: FeedElement | undefined, url: string): string {
  if (!element) return url;
  const outer = baseOf(element.parent, url);
  return readWebUrl(readAttribute(element, 'xml:base'), outer) ?? outer;
}

/** Text as XML or HTML writes it. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
