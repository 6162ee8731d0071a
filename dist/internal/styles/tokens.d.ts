/** Private names for the page's custom properties, and colours made from its text colour. */
export declare const tokens: import("lit").CSSResult;
