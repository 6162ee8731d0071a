/** Statement of a page about its article, at one moment. */
export interface Statement {
    /** Absolute address of the page, with its fragment. */
    address: string;
    /** Absolute address that the page calls canonical. */
    canonical?: string;
    /** Id that the author gave the article. */
    articleId?: string;
    headline: string;
    /** Words of the prompts in the article. */
    questions: string[];
}
/** Identity of an article: the name that its reader's words are kept under. */
export interface Identity {
    id: string;
    /** The id that it has without `article-id`. */
    pageId: string;
    /** Other ids under which earlier visits or versions may have kept words. */
    aliases: string[];
    /** Statement that it was read from, without what a former article left behind. */
    source: Statement;
}
/** Identity as it was established, and what the page has said since. */
export interface Known extends Identity {
    /** Statement that later ones are compared with: only its words follow, once they rest. */
    origin: Statement;
    now: Statement;
    /** Words changed, or all elements that read the page are new, since the page last rested. */
    isRestless: boolean;
    /** Tells that a script has put another article in place of the one before. */
    isOther: boolean;
}
/** Identifies the article of a page by this statement alone, as when the page is loaded. */
export declare function identify(source: Statement): Identity;
/**
 * Follows what the page says now. `isReplaced` tells that all elements that read it are new.
 *
 * Another article has another `article-id`; or it has another address and other words, in
 * whichever order they came. Either alone is a change in passing.
 */
export declare function follow(known: Known | undefined, now: Statement, isReplaced?: boolean): Known;
/** Takes the present words for the article's own: nothing has changed for a while. */
export declare function settle(known: Known): Known;
/** Tells that `url`, with or without its route, is an address of the page that says this. */
export declare function isAddressOf({ address, canonical }: Statement, url: string): boolean;
/** Address for links: `url`, else the page's own. A route that `url` lacks belongs to it. */
export declare function linkTo(address: string, url?: string): string;
