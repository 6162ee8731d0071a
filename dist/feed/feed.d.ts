import { type FeedArticle } from './entries.js';
/** Article with a headline and an address, whose other fields are read on demand. */
export interface FeedItem {
    headline: string;
    url: string;
    /** Reads the rest; its picture is the first that `allows` lets through. */
    read: (allows?: (image: string) => boolean) => FeedArticle;
}
/**
 * Reads RSS, Atom, JSON Feed or WordPress's posts, as far as they are readable.
 * The newest article comes first, and those without a date last.
 * Nothing but plain text and http(s) URLs comes out.
 * Throws a FeedError if there is no article in it; `report` gets how many items are left out.
 */
export declare function readFeed(feed: Uint8Array | string, url: string, contentType?: string, report?: (problem: string) => void): FeedItem[];
