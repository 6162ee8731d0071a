import { readHtml } from '../text.js';
import { readWebUrl } from '../url.js';
import { escape } from './xml.js';

/** The vocabularies that feeds borrow from, by what their namespaces have in them. */
const VOCABULARY = /\b(dc|content|mrss|itunes|atom)\b/i;

/** Characters of a summary, as much as a card has room for; and characters and tags of HTML that are read for a text. */
const LENGTH = 180;
const ENOUGH = 5_000;
const ENOUGH_TAGS = 40;

const TAG = /<(?!\/?(?:script|style))[a-z/][^<>]*>/gi;

/** The paragraph that WordPress puts after each item: a sentence, in whatever language, with a link to the post and one to the site. */
const FOOTER = /<p>[^<]*<a\s[^<>]*>[^<]*<\/a>[^<]*<a\s[^<>]*>[^<]*<\/a>[^<]*<\/p>\s*$/;

/** The first of some attributes that an element has. */
export function attribute(element: Element, ...names: string[]): string | undefined {
  return names.map((name) => element.getAttribute(name)).find((value) => value !== null) ?? undefined;
}

/** An element's name, in small letters; one of a borrowed vocabulary with its usual prefix, whichever the feed gave it. */
export function nameOf({ localName, namespaceURI, prefix }: Element, entry: Element): string {
  const vocabulary = namespaceURI !== entry.namespaceURI && (VOCABULARY.exec(namespaceURI ?? '')?.[1] ?? prefix);
  return (vocabulary ? `${vocabulary.replace('mrss', 'media')}:${localName}` : localName.replace(/^x-/, '')).toLowerCase();
}

/** An element's content as HTML, however it is wrapped: escaped, in CDATA, as elements of its own. Plain text is escaped. */
export function readMarkup(element: Element): string {
  const type = attribute(element, 'type') ?? '';
  // A file, or text that only Atom 0.3 may write so.
  if (/\/(?!plain|.*html)/.test(type) || attribute(element, 'mode') === 'base64') return '';
  const inner = [...element.children].find(({ localName }) => /^(x-)?(name|rendered)$/.test(localName));
  if (inner) return readMarkup(inner);
  const text = attribute(element, 'label', 'term') ?? element.textContent;
  if (element.children.length > 0 && !/plain|^text$/.test(type)) {
    const xml = new XMLSerializer().serializeToString(element).replace(/^<[^>]*>|<\/[^>]*>$/g, '');
    // With a prefix, HTML's parser would not know them.
    return xml.replace(/(<\/?)(?:x-|[\w.-]+:)/g, '$1');
  }
  const isAtom = /atom/i.test(element.namespaceURI!) || /entry$/.test(element.parentElement!.localName);
  return /plain|^text$/.test(type) || (isAtom && !/html/.test(type)) ? text.replace(/[&<]/g, escape) : text;
}

/** The text of a piece of HTML, less the characters that control a device. */
export function readText(html: string): string {
  let tags = 0;
  // A parser may nest each in all before it, which takes long.
  const tame = html.slice(0, ENOUGH).replace(TAG, (tag) => (++tags > ENOUGH_TAGS ? ' ' : tag));
  return readHtml(tame).replace(/\p{Cc}/gu, '');
}

/** A person's name, less the address that RSS wants beside it: "ruth@tidewater.example (Ruth Alder)". */
export function readName(html: string): string {
  const text = readText(html.slice(0, LENGTH));
  return /\S@\S/.test(text) ? (/\((.+)\)/.exec(text)?.[1] ?? text.replace(/\s*\S+@\S+\s*/, '')) : text;
}

/** Plain text that fits a card: a longer one ends at a word, or in a script without spaces at a grapheme, with "…". */
export function summarize(html: string): string {
  const text = readText(html.replace(FOOTER, '')).replace(/\s*\[(?:…|\.{3})\]$/, '…');
  if (text.length <= LENGTH) return text;
  const space = text.lastIndexOf(' ', LENGTH);
  const end = space > LENGTH / 2 ? space : new Intl.Segmenter().segment(text.slice(0, 2 * LENGTH)).containing(LENGTH)!.index;
  return `${text.slice(0, end || LENGTH).replace(/[\s,;:.–—-]+$/, '')}…`;
}

/** The first picture of a piece of HTML, less those that only count visits. */
export function findPicture(html: string, base: string): string | undefined {
  const [, source] = /<img\s(?![^<>]*(?:width|height)\s*=\s*["']?[01]\b)[^<>]*?\bsrc\s*=\s*["']?([^"'\s<>]+)/i.exec(html) ?? [];
  return readWebUrl(source?.replaceAll('&amp;', '&'), base);
}

export function isPicture(file: Element): boolean {
  return /^image|\.(jpe?g|png|webp|avif|gif|svg)(\?|$)/i.test(attribute(file, 'medium', 'type', 'url') ?? '');
}

const bases = new WeakMap<Element, string>();

/** What an element's addresses are relative to: each `xml:base` around it, from the outermost. https://www.w3.org/TR/xmlbase/ */
export function baseOf(element: Element, url: string): string {
  const known = bases.get(element);
  if (known) return known;
  const outer = element.parentElement ? baseOf(element.parentElement, url) : url;
  const base = readWebUrl(attribute(element, 'xml:base'), outer) ?? outer;
  bases.set(element, base);
  return base;
}
