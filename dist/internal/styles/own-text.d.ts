/**
 * Declarations of words of our own, which take no settings that a page has for its text.
 * Put a semicolon after them: minified, they have none at their end.
 */
export declare const ownText: import("lit").CSSResult;
