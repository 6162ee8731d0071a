/**
 * What every element shares: the page's custom properties under private names, and colours made from the page's text colour.
 * Error and paper follow the text in the same way: paper is what lies under it.
 * The accent is a deep green beside dark text and its light twin beside light text, so that it holds 4.5:1 on a page that never said `color-scheme`.
 */
export declare const tokens: import("lit").CSSResult;
