/** Why a feed gives no articles, as a sentence: which feed, and what was wrong. */
export declare class FeedError extends Error {
    name: string;
    /** Its address. */
    readonly feed: string;
    constructor(feed: string, problem: string, options?: ErrorOptions);
}
