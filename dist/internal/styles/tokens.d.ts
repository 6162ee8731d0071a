/**
 * Accent of the page, else a deep green beside dark text and a light green beside light text, so
 * that its contrast is 4.5:1 even on a page without `color-scheme`.
 */
export declare const accent: import("lit").CSSResult;
/**
 * Layout around a box whose words don't count towards its width: as narrow as a word, as wide as a
 * long paragraph, where a place asks its content how wide it is.
 */
export declare const fit: import("lit").CSSResult;
/** Private names for the page's custom properties, and colours made from its text colour. */
export declare const tokens: import("lit").CSSResult;
/** Colours of errors and of the background in forms; both follow the text as the accent does. */
export declare const formTokens: import("lit").CSSResult;
