import type { FeedItem } from './feed.js';
/**
 * Loads the articles of the feed at `url`. Throws a FeedError or a MissingReaderError.
 * The request is aborted once the signal of each of its readers is.
 */
export declare function loadFeed(url: string, signal: AbortSignal, report?: (problem: string) => void): Promise<FeedItem[]>;
