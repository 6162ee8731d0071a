/** Failure of a feed; its message is a sentence that names the feed and the problem. */
export declare class FeedError extends Error {
    name: string;
    /** Address of the feed. */
    readonly feed: string;
    constructor(feed: string, problem: string, options?: ErrorOptions);
}
/** Lack of what reads feeds; its message is a sentence for the author. */
export declare class MissingReaderError extends Error {
    name: string;
}
