import { FeedError } from '../../feed/error.js';
import { readFeed, type FeedItem } from '../../feed/feed.js';
import { loadFeed } from '../../feed/load.js';
import { readPart } from '../../page/page.js';
import type { Article } from '../../schema.js';
import { collapse } from '../../text.js';
import { readWebUrl } from '../../url.js';

/** Where articles come from, and what belongs to it: of two that are the same, item by item, one need not be read again. */
export type Source =
  ['articles', ...Article[]] | ['parts', ...Element[]] | ['json' | 'feed', string | undefined] | [];

/** Where a list's articles come from: its own property, its `src`, what stands inside it, or the feed that the page names. */
export function findSource(list: Element, articles: Article[] | undefined, src: string | undefined): Source {
  if (articles) return articles.length > 0 ? ['articles', ...articles] : [];
  if (src) return ['feed', src];
  // What stands inside, or in the page's head, may not have come yet.
  if (document.readyState === 'loading') return [];
  const script = list.querySelector(':scope > script[type="application/json" i]');
  if (script) return ['json', script.textContent];
  const parts = list.querySelectorAll(':scope > article');
  if (parts.length > 0) return ['parts', ...parts];
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel~=alternate i][href]')];
  return ['feed', links.find(({ type }) => /(rss|atom|rdf)\+xml|feed\+json/i.test(type))?.href];
}

/** The articles of a source, those of a feed once they have come; relative addresses belong to `base`. Throws an error that says what the author can do. */
export function readSource(
  [kind, ...values]: Source,
  base: string,
  signal: AbortSignal,
): FeedItem[] | Promise<FeedItem[]> {
  if (kind === 'articles') return (values as Article[]).map(find);
  if (kind === 'parts') return (values as Element[]).map(readElement).map(find);
  const [value] = values as [string?];
  if (kind === 'json') return readInside(value!, base);
  return kind === 'feed' ? readFrom(value, base, signal) : [];
}

async function readFrom(src: string | undefined, base: string, signal: AbortSignal): Promise<FeedItem[]> {
  if (!src)
    throw new Error(
      'has no feed: set src, or name it in the page’s head by <link rel="alternate" type="application/rss+xml" href="/feed">.',
    );
  const url = readWebUrl(src, base);
  if (!url) throw new Error(`cannot read src="${src}": a feed’s address is relative, http: or https:.`);
  try {
    return await loadFeed(url, signal);
  } catch (cause) {
    throw new Error(`shows no list: ${(cause as Error).message} ${advise(cause as FeedError)}`, { cause });
  }
}

/** A browser doesn't say whether it was the network or the other origin's refusal. */
function advise({ feed, cause }: FeedError): string {
  const { origin } = location;
  if (!(cause instanceof TypeError) || new URL(feed).origin === origin) {
    return 'Open that address to see, or let src lead to RSS, Atom, JSON Feed or WordPress’s posts.';
  }
  return (
    `Its server has to send the header "Access-Control-Allow-Origin: ${origin}" with it: in WordPress by the filter wp_headers ` +
    '(/wp-json/wp/v2/posts sends one by itself), before Ghost or elsewhere in nginx by add_header.'
  );
}

/** An article that may be filed under more sections than the one it shows. */
function find(article: Article & { sections?: string[] }): FeedItem {
  const { headline, url, section = '', sections = [] } = article;
  return { headline, url, read: () => ({ ...article, sections: [section, ...sections] }) };
}

/** Articles that stand in the page as JSON; unlike a feed's, it has to be whole. */
function readInside(json: string, base: string): FeedItem[] {
  try {
    JSON.parse(json);
    return readFeed(json, base);
  } catch (cause) {
    const isJson = cause instanceof FeedError;
    throw new Error(
      `cannot use the JSON inside it: ${isJson ? 'no article in it has a headline and a url' : (cause as Error).message}.`,
      {
        cause,
      },
    );
  }
}

/** An article out of its HTML, with what a card shows beside what a page says. */
function readElement(part: Element): Article {
  const image = part.querySelector('img');
  const description = [...part.querySelectorAll('p')].find((each) => !each.querySelector('small, time'));
  return {
    ...readPart(part),
    image: image?.currentSrc || image?.src,
    imageAlt: image?.alt,
    description: collapse(description?.textContent ?? ''),
    section: collapse(
      part.querySelector('[itemprop~=articleSection], .p-category, small > b')?.textContent ?? '',
    ),
  };
}
