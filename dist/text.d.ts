/** Replaces each run of white space by one space, and trims the ends. */
export declare function collapse(text: string): string;
/**
 * Reads the words of a piece of HTML, with entities decoded and white space collapsed, without
 * the elements in `without`.
 */
export declare function readHtml(html: string, without?: string): string;
/** Decodes XML's own entities and numeric ones; others, which need a long list, stay. */
export declare function decodeEntities(text: string): string;
/**
 * Reads an element's words as a reader sees them, without hidden ones and those in `without`.
 * The marks of a `<q>` are no part of its text; `mark` may add them.
 */
export declare function readWords(element: Element, without?: string, mark?: (text: string) => string): string;
/**
 * Reads an element's words for a headline or a summary: also without footnote marks, deleted
 * words and permalinks, and with emoji. An element that is hidden itself is read all the same,
 * because some themes draw a logo in place of their headline.
 */
export declare function readProse(element: Element, without?: string): string;
