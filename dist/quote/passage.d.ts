import { type TextIndex } from './text-index.js';
/**
 * Finds the words of `quote` in a text; undefined if they aren't there.
 * White space, case, dashes, quotation marks, soft hyphens and punctuation at either end may
 * differ, and an ellipsis may stand for words.
 */
export declare function findPassage(textIndex: TextIndex, quote: string): Range | undefined;
/** Splits a quote at its omissions into normalized parts without punctuation at their ends. */
export declare function partsOf(quote: string): string[];
