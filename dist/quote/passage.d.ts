import { type TextIndex } from './text-index.js';
/**
 * Where the words of `quote` stand in what was read; undefined where they don't.
 * White space, case, dashes, quotation marks, soft hyphens and punctuation at either end are forgiven, and so is what an ellipsis leaves out.
 */
export declare function findPassage(reading: TextIndex, quote: string): Range | undefined;
/** The parts of a quote between its omissions, folded, without punctuation at their ends. */
export declare function partsOf(quote: string): string[];
