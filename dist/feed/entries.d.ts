import type { Article } from '../schema.js';
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
    listPictures: () => Iterable<string>;
}
/** Reads every entry, also one without a headline or an address. `url` is the feed's own. */
export declare function readEntries(elements: FeedElement[], url: string): FeedEntry[];
