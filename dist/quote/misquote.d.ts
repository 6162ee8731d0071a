import { type TextIndex } from './text-index.js';
/** Passage of an article that a quote nearly repeats. */
export interface Misquote {
    /** Words of the article. */
    passage: string;
    /** Words of the quote for words of the article: “is” for “was”. */
    differences: string[];
}
/**
 * Finds the passage that `quote` nearly repeats, for a quote that was not found as it is.
 * The words in common stand within twice the length of the quote.
 */
export declare function findMisquote(textIndex: TextIndex, quote: string): Misquote | undefined;
