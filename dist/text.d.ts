/** `text` with each run of white space as one space, and none at its ends. */
export declare function collapse(text: string): string;
/**
 * The text of a piece of HTML: entities decoded, tags dropped, white space collapsed.
 * The document that parses it is inert: it loads nothing and runs nothing.
 */
export declare function readHtml(html: string): string;
