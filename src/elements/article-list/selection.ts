import type { FeedArticle } from '../../feed/entries.js';
import type { FeedItem } from '../../feed/feed.js';
import { readWebUrl, withoutTracking } from '../../url.js';

interface SelectionOptions {
  section: string | undefined;
  limit: number;
  base: string;
  /** Addresses of the page and its article, which is left out. */
  here: (string | undefined)[];
}

/** Selects the first articles of a section, without the page's own. */
export function selectArticles(
  items: FeedItem[],
  { section, limit, base, here }: SelectionOptions,
): FeedArticle[] {
  const own = here.map((each) => toPageKey(each));
  const isIn = (name: string): boolean => name.toLowerCase() === section!.toLowerCase();
  return items
    .filter(({ headline, url }) => headline && readWebUrl(url, base) && !own.includes(toPageKey(url, base)))
    .filter(({ read }) => !section || read().sections.some(isIn))
    .slice(0, limit)
    .map(({ read }) => read());
}

/** Reduces a URL to what all addresses of a page have in common; undefined if it is none. */
function toPageKey(url: string | undefined, base?: string): string | undefined {
  if (!url || !URL.canParse(url, base)) return undefined;
  return withoutTracking(new URL(url, base).href).replace(/^https?:\/\/(www\.)?|(\/|\/?index\.html?)$/g, '');
}
