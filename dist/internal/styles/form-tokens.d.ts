/** Colours of errors and of the background in forms; both follow the text as the accent does. */
export declare const formTokens: import("lit").CSSResult;
