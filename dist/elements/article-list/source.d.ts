import { type FeedItem } from '../../feed/feed.js';
import type { Article } from '../../schema.js';
/** Where articles come from, and what belongs to it: of two that are the same, item by item, one need not be read again. */
export type Source = [
    'articles',
    ...Article[]
] | ['parts', ...Element[]] | ['json' | 'feed', string | undefined] | [];
/** Where a list's articles come from: its own property, its `src`, what stands inside it, or the feed that the page names. */
export declare function findSource(list: Element, articles: Article[] | undefined, src: string | undefined): Source;
/** The articles of a source, those of a feed once they have come; relative addresses belong to `base`. Throws an error that says what the author can do. */
export declare function readSource([kind, ...values]: Source, base: string, signal: AbortSignal): FeedItem[] | Promise<FeedItem[]>;
