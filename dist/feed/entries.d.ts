import type { Article } from '../schema.js';
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
/** What a feed says of its articles, before it is known whether that is enough for one. `url` is where the feed is. */
export declare function readEntries(elements: FeedElement[], url: string): Entry[];
