import type { Article } from '../schema.js';
import { readWebUrl } from '../url.js';
import { readFeedDate } from './date.js';
import {
  readAttribute,
  baseOf,
  contentOf,
  findPicture,
  isPicture,
  readMarkup,
  readName,
  readText,
  summarize,
} from './markup.js';
import type { FeedElement } from './xml.js';

/** An article as a feed tells of it. */
export interface FeedArticle extends Article {
  /** Every section, category or tag it is filed under; `section` is the first. */
  sections: string[];
}

/** What tells an article from the others and puts it in its place among them, as far as the feed says it; and the rest, once it is wanted. */
export interface FeedEntry extends Pick<Partial<FeedArticle>, 'headline' | 'url' | 'id' | 'datePublished'> {
  readDetails: () => Partial<FeedArticle>;
}

/** Entries of a feed that are read; children of an entry; and those of one name. */
const MAX_ENTRIES = 1_000;
const MAX_CHILDREN = 500;
const MAX_SAME_NAME = 20;

/** What a feed says of its articles, before it is known whether that is enough for one. `url` is where the feed is. */
export function readEntries(elements: FeedElement[], url: string): FeedEntry[] {
  const root = elements.find(({ name }) => name === 'feed');
  const author = root && readAuthors(indexChildren(root));
  const site = elements.find(
    ({ name, parent, inner }) => name === 'link' && parent?.name === 'channel' && inner,
  );
  const base = (!root && site && readWebUrl(contentOf(site), url)) || url;
  return elements
    .filter(isEntry)
    .slice(0, MAX_ENTRIES)
    .filter((entry) => !isInside(entry))
    .map((entry) => readEntry(entry, base, author));
}

function isEntry({ name }: FeedElement): boolean {
  return name === 'item' || name === 'entry';
}

function isInside({ parent }: FeedElement): boolean {
  return !!parent && (isEntry(parent) || isInside(parent));
}

/** The children of an element that have one of some names, the first name's first. */
type Children = (...names: string[]) => FeedElement[];

function indexChildren(element: FeedElement): Children {
  const found = new Map<string, FeedElement[]>();
  const add = (child: FeedElement): void => {
    const sameName = found.get(child.name);
    if (!sameName) found.set(child.name, [child]);
    else if (sameName.length < MAX_SAME_NAME) sameName.push(child);
    // What these hold belongs to the item.
    if (child.name === 'media:group' || child.name === '_embedded') child.children.forEach(add);
  };
  element.children.slice(0, MAX_CHILDREN).forEach(add);
  return (...names) => names.flatMap((name) => found.get(name) ?? []);
}

/** The first of some elements of which `read` makes something. */
function find<Value>(elements: FeedElement[], read: (html: string) => Value | undefined): Value | undefined {
  for (const element of elements) {
    const value = read(readMarkup(element));
    if (value) return value;
  }
  return undefined;
}

function readEntry(entry: FeedElement, base: string, author: string | undefined): FeedEntry {
  const children = indexChildren(entry);
  const links = children('link', 'url', 'external_url').filter((link) =>
    /alternate$/.test(readAttribute(link, 'rel') ?? 'alternate'),
  );
  const pages = links.filter((link) => /^$|^text|html/.test(readAttribute(link, 'type') ?? ''));
  const ids = children('guid', 'id').filter(
    (id) => readAttribute(id, 'ispermalink') !== 'false' && /^\s*https?:/.test(contentOf(id)),
  );
  const url =
    findUrl([...pages, ...links, ...ids], base) ?? readWebUrl(readAttribute(entry, 'rdf:about'), base);
  return {
    headline: find(children('title', 'headline', 'dc:title'), readText),
    url,
    id: find(children('id', 'guid'), readText),
    datePublished: find(
      children(
        'date_published',
        'datepublished',
        'pubdate',
        'published',
        'issued',
        'dc:date',
        'date',
        'updated',
        'modified',
      ),
      readFeedDate,
    ),
    readDetails: () => {
      const sections = children('category', 'dc:subject', 'wp:term', 'tags', 'section')
        .map(readMarkup)
        .map(readText)
        .filter(Boolean);
      return {
        author: readAuthors(children) || author,
        dateModified: find(
          children('date_modified', 'datemodified', 'updated', 'modified', 'dc:modified'),
          readFeedDate,
        ),
        description: find(
          children(
            'summary',
            'description',
            'itunes:summary',
            'media:description',
            'excerpt',
            'content_text',
            'content:encoded',
            'content',
            'content_html',
          ),
          summarize,
        ),
        image: readPicture(children, base, url ?? base),
        imageAlt: find(children('imagealt'), readText),
        section: sections[0],
        sections,
        readingTime: find(children('readingtime'), Number),
      };
    },
  };
}

/** The first address that some elements have or are. */
function findUrl(elements: FeedElement[], base: string): string | undefined {
  for (const element of elements) {
    const href = readAttribute(element, 'href', 'url') ?? contentOf(element);
    const url = element.children.length > 0 ? undefined : readWebUrl(href, baseOf(element, base));
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

/** A picture that the feed gives as a file, else the first in the article's words, whose addresses are relative to the page. */
function readPicture(children: Children, base: string, page: string): string | undefined {
  const files = [
    ...children('media:content', 'enclosure'),
    ...children('link').filter((link) => readAttribute(link, 'rel') === 'enclosure'),
  ];
  // WordPress has a picture in several sizes; these suit a card.
  const [media] = children('wp:featuredmedia');
  const sources = media ? descendantsOf(media).filter(({ name }) => name === 'source_url') : [];
  const sizes = ['medium_large', 'large', media?.name].flatMap(
    (size) => sources.find(({ parent }) => parent!.name === size) ?? [],
  );
  const [text] = children('content');
  return (
    findUrl(
      [
        ...files.filter(isPicture),
        ...children('media:thumbnail', 'itunes:image', 'image', 'banner_image'),
        ...sizes,
      ],
      base,
    ) ??
    find(children('content:encoded', 'content', 'content_html', 'description', 'summary'), (html) =>
      findPicture(html, text ? baseOf(text, base) : page),
    )
  );
}

function descendantsOf({ children }: FeedElement): FeedElement[] {
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}
