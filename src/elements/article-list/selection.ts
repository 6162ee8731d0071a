import type { FeedArticle } from '../../feed/entries.js';
import type { FeedItem } from '../../feed/feed.js';
import { parseAddress, readWebUrl } from '../../url.js';

interface PictureOptions {
  images: string | undefined;
  isFeed: boolean;
  base: string;
}

interface SelectionOptions {
  section: string | undefined;
  limit: number;
  pictures: PictureOptions;
  /** Addresses of the page and its article, which is left out. */
  here: (string | undefined)[];
}

/** Selects the first articles of a section, without the page's own. */
export function selectArticles(
  items: FeedItem[],
  { section, limit, here, pictures }: SelectionOptions,
): FeedArticle[] {
  const { base } = pictures;
  const own = here.map((each) => toPageKey(each));
  const isIn = (name: string): boolean => name.toLowerCase() === section!.toLowerCase();
  return items
    .filter(({ headline, url }) => headline && readWebUrl(url, base) && !own.includes(toPageKey(url, base)))
    .filter(({ read }) => !section || read().sections.some(isIn))
    .slice(0, limit)
    .map(({ read }) => read((image) => isAllowed(image, pictures)));
}

/** Tells if a picture may be requested: a feed's only from an origin that the author allows. */
function isAllowed(image: string, { images, isFeed, base }: PictureOptions): boolean {
  if (images === 'none') return false;
  return !isFeed || images === 'any' || new URL(image, base).origin === location.origin;
}

/** Reduces a URL to what all addresses of a page have in common; undefined if it is none. */
function toPageKey(url: string | undefined, base?: string): string | undefined {
  if (!url || !URL.canParse(url, base)) return undefined;
  const { page, route } = parseAddress(new URL(url, base).href);
  return page.replace(/^https?:\/\/(www\.)?|(\/|\/?index\.html?)$/g, '') + route;
}
