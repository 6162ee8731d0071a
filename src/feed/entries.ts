import type { Article } from '../schema.js';
import { readWebUrl } from '../url.js';
import { readFeedDate } from './date.js';
import { attribute, baseOf, findPicture, isPicture, nameOf, readMarkup, readName, readText, summarize } from './markup.js';

/** An article as a feed tells of it. */
export interface FeedArticle extends Article {
  /** Every section, category or tag it is filed under; `section` is the first. */
  sections: string[];
}

/** Entries of a feed that are read; children of an entry; and those of one name. */
const MOST = 1_000;
const MOST_CHILDREN = 500;
const MOST_ALIKE = 20;

/** What a feed says of its articles, before it is known whether that is enough for one. `url` is where the feed is. */
export function readEntries(feed: Document, url: string): Partial<FeedArticle>[] {
  const named = (name: string): Element[] => [...feed.querySelectorAll(`${name}, x-${name}`)];
  const [root] = named('feed');
  const author = root && readEntry(root, url).author;
  const [site] = named('link').flatMap(({ parentElement, textContent }) =>
    parentElement!.localName.endsWith('channel') ? (readWebUrl(textContent, url) ?? []) : [],
  );
  return [...named('item'), ...named('entry')]
    .slice(0, MOST)
    .filter((entry) => !entry.parentElement?.closest('item, entry, x-item, x-entry'))
    .map((entry) => {
      const article = readEntry(entry, root ? url : (site ?? url));
      return { ...article, author: article.author || author };
    });
}

function readEntry(entry: Element, feedBase: string): Partial<FeedArticle> {
  const found = new Map<string, Element[]>();
  const add = (child: Element): void => {
    const name = nameOf(child, entry);
    const alike = found.get(name) ?? [];
    if (alike.length < MOST_ALIKE) found.set(name, [...alike, child]);
    // What these hold belongs to the item.
    if (/^(media:group|_embedded)$/.test(name)) [...child.children].forEach(add);
  };
  [...entry.children].slice(0, MOST_CHILDREN).forEach(add);
  const children = (names: string): Element[] => names.split(' ').flatMap((name) => found.get(name) ?? []);
  const find = <Value>(names: string, read: (html: string) => Value | undefined): Value | undefined => {
    for (const child of children(names)) {
      const value = read(readMarkup(child));
      if (value) return value;
    }
    return undefined;
  };
  const resolve = (each: Element): string | undefined =>
    each.children.length > 0 ? undefined : readWebUrl(attribute(each, 'href', 'url') ?? each.textContent, baseOf(each, feedBase));

  const links = children('link atom:link url external_url');
  const alternates = links.filter((link) => /alternate$/.test(attribute(link, 'rel') ?? 'alternate'));
  const pages = alternates.filter((link) => /^$|^text|html/.test(attribute(link, 'type') ?? ''));
  const ids = children('guid id').filter(
    (id) => attribute(id, 'isPermaLink', 'ispermalink') !== 'false' && /^\s*https?:/.test(id.textContent),
  );
  const url = [...pages, ...alternates, ...ids].map(resolve).find(Boolean) ?? readWebUrl(attribute(entry, 'rdf:about'), feedBase);

  const files = [...children('media:content enclosure'), ...links.filter((link) => attribute(link, 'rel') === 'enclosure')];
  // WordPress has a picture in several sizes; these suit a card.
  const [media] = children('wp:featuredmedia');
  const sizes = ['x-medium_large >', 'x-large >', ':scope >'].flatMap((size) => media?.querySelector(`${size} x-source_url`) ?? []);
  const picture = [...files.filter(isPicture), ...children('media:thumbnail itunes:image image banner_image'), ...sizes]
    .map(resolve)
    .find(Boolean);
  const [text] = children('content');
  const sections = children('category dc:subject wp:term tags section').map(readMarkup).map(readText).filter(Boolean);
  const authors = ['authors', 'dc:creator', 'author', 'itunes:author'].map((name) =>
    children(name).map(readMarkup).map(readName).filter(Boolean),
  );
  return {
    headline: find('title headline dc:title', readText),
    url,
    id: find('id guid', readText),
    author: [...new Set(authors.find(({ length }) => length))].join(', '),
    datePublished: find('date_published datepublished pubdate published issued dc:date date updated modified', readFeedDate),
    dateModified: find('date_modified datemodified updated modified dc:modified', readFeedDate),
    description: find(
      'summary description itunes:summary media:description excerpt content_text content:encoded content content_html',
      summarize,
    ),
    image:
      picture ??
      find('content:encoded content content_html description summary', (html) =>
        findPicture(html, text ? baseOf(text, feedBase) : (url ?? feedBase)),
      ),
    imageAlt: find('imagealt', readText),
    section: sections[0],
    sections,
    readingTime: find('readingtime', Number),
  };
}
