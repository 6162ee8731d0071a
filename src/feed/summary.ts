import { segmentText } from '../text.js';
import { isSameAddress, parseAddress, readWebUrl } from '../url.js';
import { readText } from './markup.js';
import { readAttributes } from './xml.js';

/** Characters of a summary, as many as a card has room for, and of a note's words as a headline. */
const SUMMARY_LENGTH = 180;
const HEADLINE_LENGTH = 80;

/** Elements of an article's content that are none of its sentences. */
const NOT_SENTENCES =
  'figcaption, nav, audio, video, form, .toc, .footnotes, [role=doc-endnotes], .more-link, .read-more';

/**
 * Paragraph that WordPress puts after each item: a sentence in any language with two links,
 * to the post and to the site.
 */
const FOOTER = /<p>[^<]*<a\s([^<>]*)>[^<]*<\/a>[^<]*<a\s([^<>]*)>[^<]*<\/a>[^<]*<\/p>\s*$/;

/** Link at the end, with the word before it and what follows: tags and marks, as arrows are. */
const LAST_LINK =
  /([\p{L}\p{N},;:]\s+)?[[(]{0,2}<a\s([^<>]*)>(?:(?!<\/?a[\s>])[^]){0,2000}<\/a>((?:<(?!a\s)[^<>]*>|&#?\w+;|[^<&\p{L}\p{N}]){0,2000})$/iu;

/** End of a sentence, but not "...". */
const STOP = /^[^<.!?؟。]*[.!?؟。](?!\.)/;

/** Link on a line of its own before any other words. */
const FIRST_LINK = /^(?:\s|<[^<>]*>)*(?=[^\s<])[^<]+(?:<\/\w+>\s*)*<\/a>\s*<(?:\/p|\/div|br)\b/i;

/** Words after a sentence that lead on to the whole, as themes in our languages write them. */
const MORE =
  /([….!?»”"\]؟])[\s[(]*(?:(?:continue|keep) reading|read (?:more|on)|weiterlesen|mehr lesen|lire la suite|continuer la lecture|(?:seguir|continuar) leyendo|leer más|متابعة القراءة|قراءة المزيد)(?![a-zà-ÿ])[^.!?؟]*\.*$/i;

/** First sentence of a note. */
const SENTENCE = /^.{20,79}?[.!?…。！？؟]["”’»)\]]*(?=\s)/;

/** Heading before any words. */
const HEADING = /^(?:\s|<(?!h\d)[^<>]*>)*<(h\d)\b[^]*?<\/\1>/i;

/** Words that generators write where there is no title. */
const NO_TITLE = /^\W?(no title|untitled)\W?$/i;

/** Reads a headline, or nothing from words that say there is none. */
export function readTitle(html: string): string {
  const text = readText(html);
  return text.length < 12 ? text.replace(NO_TITLE, '') : text;
}

/** Reads the heading that an item's content begins with. */
export function readHeading(html: string): string {
  return readText(HEADING.exec(html)?.[0] ?? '');
}

/**
 * Reads an item's words, without what is no sentence of it: a heading that repeats its headline,
 * links and words that lead on to the item itself, and a footer with links to it and to `site`.
 */
export function readSentences(html: string, url = '', headline = '', site = ''): string {
  const written = html.replace(FOOTER, (footer, item: string, home: string) =>
    site && leadsTo(item, url, url) && leadsTo(home, url, site, '/') ? '' : footer,
  );
  const unlinked = written.replace(LAST_LINK, (link, before = '', attributes: string, after: string) =>
    leadsTo(attributes, url, url) && !(before && STOP.test(after)) ? (before as string) : link,
  );
  const words = readText(unlinked, NOT_SENTENCES) || readText(written);
  const isRepeated = (HEADING.test(html) || FIRST_LINK.test(html)) && `${words} `.startsWith(`${headline} `);
  return (isRepeated ? words.slice(headline.length) : words)
    .trim()
    .replace(MORE, '$1')
    .replace(/\s*\[(?:…|\.{3})\]$/, '…');
}

/** Tells if a link with these attributes leads to one of some pages. */
function leadsTo(attributes: string, base: string, ...pages: string[]): boolean {
  const href = toPlain(readAttributes(attributes).get('href'), base);
  return !!href && pages.some((page) => isSameAddress(href, toPlain(page, base)));
}

/** Resolves an address, without what changes how a page is reached. */
function toPlain(address: string | undefined, base: string): string {
  const url = readWebUrl(address, base);
  if (!url) return '';
  const { page, route } = parseAddress(url);
  return (page + route).replace(/^http:/, 'https:');
}

/**
 * Shortens a text to fit a card. It ends with "…" after a word, or after a grapheme in a script
 * without spaces.
 */
export function shorten(text: string, length = SUMMARY_LENGTH): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  const end = space > length / 2 ? space : endOfGrapheme(text, length);
  return `${text.slice(0, end || length).replace(/[\s,;:.–—-]+$/, '')}…`;
}

/** Finds the last end of a grapheme up to `length`. */
function endOfGrapheme(text: string, length: number): number {
  let end = 0;
  for (const { segment } of segmentText(text.slice(0, 2 * length), 'grapheme')) {
    if (end + segment.length > length) break;
    end += segment.length;
  }
  return end;
}

/** Splits a note into a headline, its first sentence or words, and the rest. */
export function splitNote(text: string): [headline: string, rest: string] {
  const sentence = SENTENCE.exec(text)?.[0] ?? shorten(text, HEADLINE_LENGTH);
  if (text.startsWith(sentence)) return [sentence, text.slice(sentence.length).trim()];
  return [sentence, `…${text.slice(sentence.length - 1)}`];
}
