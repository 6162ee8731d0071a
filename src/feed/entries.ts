import { readDate } from '../date.js';
import type { Article } from '../schema.js';
import { readWebUrl } from '../url.js';
import { find, indexChildren, type Children } from './children.js';
import { baseOf, contentOf, readAttribute, readMarkup, readName, readText } from './markup.js';
import { isPicture, listPictures, readAddress } from './picture.js';
import { readHeading, readSentences, readTitle, shorten, splitNote } from './summary.js';
import type { FeedElement } from './xml.js';

/** Article as a feed describes it. */
export interface FeedArticle extends Article {
  /** Sections, categories and tags it is filed under; `section` is the first. */
  sections: string[];
}

/** Fields that identify and sort an article, as far as the feed has them. */
export interface FeedEntry extends Pick<Partial<FeedArticle>, 'headline' | 'url' | 'id' | 'datePublished'> {
  /** Reads the other fields: of a thousand articles, three are shown. */
  readDetails: () => Partial<FeedArticle>;
  listPictures: () => Iterable<string>;
}

/** Entries of a feed that are read. */
const MAX_ENTRIES = 1_000;

/** Fields with an item's date; the last say when it was changed. */
const PUBLISHED = [
  'date_published',
  'datepublished',
  'pubdate',
  'published',
  'issued',
  'dc:date',
  'date',
  'updated',
  'modified',
];
const RARELY_PUBLISHED = ['dc:issued', 'dc:created', 'date_modified', 'datemodified'];

/** Fields with an item's whole content. */
const CONTENTS = ['content:encoded', 'content', 'content_html', 'description'];

/** Fields with an item's words, the shorter first. */
const TEXTS = [
  'summary',
  'description',
  'itunes:summary',
  'media:description',
  'excerpt',
  'dc:description',
  'content_text',
  'content:encoded',
  'content',
  'content_html',
];

/** Reads every entry, also one without a headline or an address. `url` is the feed's own. */
export function readEntries(elements: FeedElement[], url: string): FeedEntry[] {
  const root = elements.find(({ name }) => /^(feed|channel)$/.test(name));
  const children = root && indexChildren(root);
  const site = (children && readLink(children, url)) ?? url;
  const isChannel = root?.name === 'channel';
  const author = isChannel ? undefined : children && readAuthors(children);
  const base = isChannel ? site : url;
  return elements
    .filter(isEntry)
    .slice(0, MAX_ENTRIES)
    .filter((entry) => !isInside(entry))
    .map((entry) => readEntry(entry, base, author, site));
}

function isEntry({ name }: FeedElement): boolean {
  return name === 'item' || name === 'entry';
}

function isInside({ parent }: FeedElement): boolean {
  return !!parent && (isEntry(parent) || isInside(parent));
}

function readEntry(entry: FeedElement, base: string, author: string | undefined, site: string): FeedEntry {
  const children = indexChildren(entry);
  const url = readLink(children, base) ?? readWebUrl(readAttribute(entry, 'rdf:about'), base);
  const titles = children('title', 'headline', 'dc:title');
  const title =
    find(titles, readTitle) ??
    find(children('itunes:title', 'media:title'), readTitle) ??
    find(children(...CONTENTS), readHeading);
  const findWords = (home?: string): string | undefined =>
    find(children(...TEXTS), (html) => readSentences(html, url, title, home));
  // A footer stays where an item has nothing else, not even a title.
  const readAll = (): string => findWords(site) ?? (title ? '' : (findWords() ?? ''));
  const [note = '', rest = ''] = title ? [] : splitNote(readAll());
  return {
    headline: title ?? (note || find(titles, readText)),
    url,
    id: find(children('id', 'guid'), readText),
    datePublished:
      find(children(...PUBLISHED), readDate) ??
      find(children(...RARELY_PUBLISHED, 'date_gmt', 'modified_gmt'), readDate),
    listPictures: () => listPictures(children, base, url ?? base),
    readDetails: () => {
      const sections = children('category', 'dc:subject', 'wp:term', 'tags', 'section')
        .map(readMarkup)
        .map((html) => readText(html))
        .filter(Boolean);
      return {
        author: readAuthors(children) || author,
        dateModified: find(
          children('date_modified', 'datemodified', 'updated', 'modified', 'dc:modified', 'modified_gmt'),
          readDate,
        ),
        description: shorten(title ? readAll() : rest),
        imageAlt: find(children('imagealt'), readText),
        section: sections[0],
        sections,
        readingTime: find(children('readingtime'), Number),
      };
    },
  };
}

/** Finds the page of an item or a feed, else its address by name, else its recording. */
function readLink(children: Children, base: string): string | undefined {
  const all = children('link', 'url', 'external_url', 'home_page_url');
  const links = all.filter((link) => /alternate$/.test(readAttribute(link, 'rel') ?? 'alternate'));
  const pages = links.filter((link) => /^$|^text|html/.test(readAttribute(link, 'type') ?? ''));
  const ids = children('guid', 'id').filter(
    (id) => readAttribute(id, 'ispermalink') !== 'false' && /^\s*https?:/.test(contentOf(id)),
  );
  return (
    findUrl([...pages, ...links, ...ids], base) ??
    findUrl(
      [
        ...children('enclosure', 'attachments', 'media:content'),
        ...all.filter((link) => readAttribute(link, 'rel') === 'enclosure'),
      ].filter((file) => !isPicture(file)),
      base,
    )
  );
}

/** Finds the first address in an element's attributes or text; some write "&" in it as "&amp;". */
function findUrl(elements: FeedElement[], base: string): string | undefined {
  for (const element of elements) {
    const address = readAddress(element);
    const decoded = address?.includes('amp;') ? address.replace(/([?&])amp;/g, '$1') : address;
    const url = readWebUrl(decoded, baseOf(element, base));
    if (url) return url;
  }
  return undefined;
}

function readAuthors(children: Children): string {
  const authors = ['authors', 'dc:creator', 'author', 'itunes:author'].map((name) =>
    children(name).map(readMarkup).map(readName).filter(Boolean),
  );
  return [...new Set(authors.find(({ length }) => length))].join(', ');
}
