/** `text` with each run of white space as one space, and none at its ends. */
export declare function collapse(text: string): string;
/** The text of a piece of HTML: entities decoded, tags dropped, white space collapsed. */
export declare function readHtml(html: string): string;
/** `text` with the entities in it decoded that need no list: XML's own, and numbers of characters. All else stays. */
export declare function decodeEntities(text: string): string;
/**
 * The words of an element as a reader has them: what is hidden, no text or `without` is left out, what stands on lines of its own is kept apart.
 * The marks of a `<q>` are none of its text, and stand there only where `mark` puts them.
 */
export declare function readWords(element: Element, without?: string, mark?: (said: string) => string): string;
