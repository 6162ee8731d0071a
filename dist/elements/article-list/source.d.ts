import type { FeedItem } from '../../feed/feed.js';
import type { Article } from '../../schema.js';
/**
 * Origin of articles. It is flat, so that two equal ones are recognized item by item; an article in
 * the page is there as JSON.
 */
export type Source = [
    'articles',
    ...Article[]
] | ['parts', ...string[]] | ['json' | 'feed', string | undefined] | [];
/** Finds a list's articles: its property, its `src`, its content, or the feed of the page. */
export declare function findSource(list: Element, articles: Article[] | undefined, src: string | undefined): Source;
/** Reads a source's articles. Throws an error that says what the author can do. */
export declare function readSource([kind, ...values]: Source, base: string, signal: AbortSignal): FeedItem[] | Promise<FeedItem[]>;
