import { readDate } from '../date.js';
import type { Article } from '../schema.js';
import { readWebUrl } from '../url.js';
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

/** Article as a feed describes it. */
export interface FeedArticle extends Article {
  /** Sections, categories and tags it is filed under; `section` is the first. */
  sections: string[];
}

/** Fields that identify and sort an article, as far as the feed has them. */
export interface FeedEntry extends Pick<Partial<FeedArticle>, 'headline' | 'url' | 'id' | 'datePublished'> {
  /** Reads the other fields: of a thousand articles, three are shown. */
  readDetails: () => Partial<FeedArticle>;
}

/** Entries of a feed, children of an entry, and children of one name that are read. */
const MAX_ENTRIES = 1_000;
const MAX_CHILDREN = 500;
const MAX_SAME_NAME = 20;

/** Reads every entry, also one without a headline or an address. `url` is the feed's own. */
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

/** Finds the children with one of some names; those of the first name come first. */
type Children = (...names: string[]) => FeedElement[];

function indexChildren(element: FeedElement): Children {
  const found = new Map<string, FeedElement[]>();
  const add = (child: FeedElement): void => {
    const sameName = found.get(child.name);
    if (!sameName) found.set(child.name, [child]);
    else if (sameName.length < MAX_SAME_NAME) sameName.push(child);
    // The children of these belong to the item.
    if (child.name === 'media:group' || child.name === '_embedded') child.children.forEach(add);
  };
  element.children.slice(0, MAX_CHILDREN).forEach(add);
  return (...names) => names.flatMap((name) => found.get(name) ?? []);
}

/** Returns the first value that `read` makes of an element. */
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
        'date_modified',
        'datemodified',
        'date_gmt',
      ),
      readDate,
    ),
    readDetails: () => {
      const sections = children('category', 'dc:subject', 'wp:term', 'tags', 'section')
        .map(readMarkup)
        .map(readText)
        .filter(Boolean);
      return {
        author: readAuthors(children) || author,
        dateModified: find(
          children('date_modified', 'datemodified', 'updated', 'modified', 'dc:modified', 'modified_gmt'),
          readDate,
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

/** Finds the first address in an element's attributes or text. */
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

/**
 * Finds a picture that the feed gives as a file, else the first one in the article's HTML.
 * Addresses in that HTML are relative to the article's page.
 */
function readPicture(children: Children, base: string, page: string): string | undefined {
  const files = [
    ...children('media:content', 'enclosure'),
    ...children('link').filter((link) => readAttribute(link, 'rel') === 'enclosure'),
  ];
  // WordPress lists several sizes of a picture; these suit a card.
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
