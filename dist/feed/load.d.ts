import { type FeedItem } from './feed.js';
/** The articles of the feed at `url`. Throws a FeedError; once nobody waits for it any more, the request is aborted. */
export declare function loadFeed(url: string, signal: AbortSignal): Promise<FeedItem[]>;
