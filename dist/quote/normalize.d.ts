export declare const LENIENT: RegExp;
/** Characters that join their two sides into one word: U+202F in Chromium, others in most. */
export declare const JOINING: RegExp;
/** Stands for them in text that is read for a link. */
export declare const JOINED = "\u202F";
/** Scripts without spaces between words; a space in them comes from a line break. */
export declare const UNSPACED: RegExp;
/**
 * Normalizes text for comparing: lower case, one space between two words, base letters in one
 * width, and no quotation marks, soft hyphens or characters without a width. For a link, `JOINED`
 * stands for a space beside any character that joins its two sides, and each letter is its own.
 */
export declare function normalizeText(text: string, forLink?: boolean): string;
export declare function normalizeRun(run: string, at: number, text: string): string;
