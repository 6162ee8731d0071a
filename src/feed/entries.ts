import type { Article } from '../schema.js';
import { readWebUrl } from '../url.js';
import { readFeedDate } from './date.js';
import {
  attribute,
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
export interface Entry extends Pick<Partial<FeedArticle>, 'headline' | 'url' | 'id' | 'datePublished'> {
  readRest: () => Partial<FeedArticle>;
}

/** Entries of a feed that are read; children of an entry; and those of one name. */
const MOST = 1_000;
const MOST_CHILDREN = 500;
const MOST_ALIKE = 20;

/** What a feed says of its articles, before it is known whether that is enough for one. `url` is where the feed is. */
export function readEntries(elements: FeedElement[], url: string): Entry[] {
  const root = elements.find(({ name }) => name === 'feed');
  const author = root && readAuthors(gather(root));
  const site = elements.find(
    ({ name, parent, inner }) => name === 'link' && parent?.name === 'channel' && inner,
  );
  const base = (!root && site && readWebUrl(contentOf(site), url)) || url;
  return elements
    .filter(isEntry)
    .slice(0, MOST)
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

function gather(element: FeedElement): Children {
  const found = new Map<string, FeedElement[]>();
  const add = (child: FeedElement): void => {
    const alike = found.get(child.name);
    if (!alike) found.set(child.name, [child]);
    else if (alike.length < MOST_ALIKE) alike.push(child);
    // What these hold belongs to the item.
    if (child.name === 'media:group' || child.name === '_embedded') child.children.forEach(add);
  };
  element.children.slice(0, MOST_CHILDREN).forEach(add);
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

function readEntry(entry: FeedElement, base: string, author: string | undefined): Entry {
  const children = gather(entry);
  const links = children('link', 'url', 'external_url').filter((link) =>
    /alternate$/.test(attribute(link, 'rel') ?? 'alternate'),
  );
  const pages = links.filter((link) => /^$|^text|html/.test(attribute(link, 'type') ?? ''));
  const ids = children('guid', 'id').filter(
    (id) => attribute(id, 'ispermalink') !== 'false' && /^\s*https?:/.test(contentOf(id)),
  );
  const url = findUrl([...pages, ...links, ...ids], base) ?? readWebUrl(attribute(entry, 'rdf:about'), base);
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
    readRest: () => {
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
    const href = attribute(element, 'href', 'url') ?? contentOf(element);
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
    ...children('link').filter((link) => attribute(link, 'rel') === 'enclosure'),
  ];
  // WordPress has a picture in several sizes; these suit a card.
  const [media] = children('wp:featuredmedia');
  const sources = media ? inside(media).filter(({ name }) => name === 'source_url') : [];
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

function inside({ children }: FeedElement): FeedElement[] {
  return children.flatMap((child) => [child, ...inside(child)]);
}
