/**
 * Accent of the page, else a deep green beside dark text and a light green beside light text, so
 * that its contrast is 4.5:1 even on a page without `color-scheme`.
 */
export declare const accent: import("lit").CSSResult;
