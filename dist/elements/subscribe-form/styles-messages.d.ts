/**
 * Look of errors, hints and news, and of the result.
 * Their line is the gap to what follows, so that nothing moves when they appear.
 */
export declare const messageStyles: import("lit").CSSResult;
