import { type Known } from './identity.js';
import { type Description } from './statement.js';
/** Party that is told when the page speaks of its article in another way. */
export interface Follower {
    onChange(): void;
    /** Describes the article, where the follower is the element around it. */
    describe?(): Description;
}
/** A document that may live: its article is read again once address, head or words change. */
declare class LivePage {
    #private;
    /** Number of changes so far. */
    version: number;
    constructor(document: Document);
    /**
     * Follows the page for `host` until the function it returns is called.
     * A new article in place of every other, or a new host in place of all, is a sign of a swap.
     */
    follow(host: object, follower: Follower): () => void;
    /** Reads which article the page is about now. */
    look(): Known;
    /** The article as it was last read. */
    get known(): Known;
    /** Tells that a node of the head speaks of this article. */
    get speaks(): (node: Element) => boolean;
    /** Reads again at once what has changed, without waiting for the observer. */
    refresh(): void;
}
/** Returns the one live page of a document. */
export declare function livePageOf(document: Document): LivePage;
export {};
