import { type FeedArticle } from './entries.js';
/** An article that has a headline and an address, of which the rest is read once it is wanted: of a thousand, three are shown. */
export interface FeedItem {
    headline: string;
    url: string;
    read: () => FeedArticle;
}
/**
 * The articles of the feed at `url`, the newest first and those without a date last: RSS, Atom, JSON Feed or WordPress's posts, as bytes in whatever
 * encoding, or as text; as far as it can be read. Nothing but text and http(s) URLs comes out. Throws a FeedError where there is no article in it.
 */
export declare function readFeed(feed: Uint8Array | string, url: string, contentType?: string): FeedItem[];
