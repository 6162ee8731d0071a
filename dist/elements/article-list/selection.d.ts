import type { FeedArticle } from '../../feed/entries.js';
import type { FeedItem } from '../../feed/feed.js';
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
export declare function selectArticles(items: FeedItem[], { section, limit, here, pictures }: SelectionOptions): FeedArticle[];
export {};
