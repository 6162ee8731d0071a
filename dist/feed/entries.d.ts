import type { Article } from '../schema.js';
/** An article as a feed tells of it. */
export interface FeedArticle extends Article {
    /** Every section, category or tag it is filed under; `section` is the first. */
    sections: string[];
}
/** What a feed says of its articles, before it is known whether that is enough for one. `url` is where the feed is. */
export declare function readEntries(feed: Document, url: string): Partial<FeedArticle>[];
