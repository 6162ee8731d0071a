/**
 * What every element shares: the page's custom properties under private names, and colours made from the page's text colour.
 * The accent is a deep green beside dark text and its light twin beside light text, so that it holds 4.5:1 on a page that never said `color-scheme`.
 */
export declare const tokens: import("lit").CSSResult;
/** What forms need beside: the colour of an error, and that of the paper which lies under the text. Both follow the text as the accent does. */
export declare const formTokens: import("lit").CSSResult;
