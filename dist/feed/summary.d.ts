/** Reads a headline, or nothing from words that say there is none. */
export declare function readTitle(html: string): string;
/** Reads the heading that an item's content begins with. */
export declare function readHeading(html: string): string;
/**
 * Reads an item's words, without what is no sentence of it: a heading that repeats its headline,
 * links and words that lead on to the item itself, and a footer with links to it and to `site`.
 */
export declare function readSentences(html: string, url?: string, headline?: string, site?: string): string;
/**
 * Shortens a text to fit a card. It ends with "…" after a word, or after a grapheme in a script
 * without spaces.
 */
export declare function shorten(text: string, length?: number): string;
/** Splits a note into a headline, its first sentence or words, and the rest. */
export declare function splitNote(text: string): [headline: string, rest: string];
