import type { Reflection } from './journal.js';
/**
 * Makes a text comparable: without case, accents, vowel points, widths or kinds of kana.
 * Korean syllables become their letters, so that a half-written one is found as well.
 */
export declare function normalize(text: string): string;
/** Reads the words of a search, each normalized. */
export declare function readTerms(search: string): string[];
/**
 * Finds the reflections that hold every word of `search`, in their order; all if it has none.
 * Yields to the browser every `SLICE_MS`, so that typing never waits.
 * Throws the signal's reason once it is aborted.
 */
export declare function findReflections(reflections: Reflection[], search: string, signal?: AbortSignal): Promise<Reflection[]>;
/** Splits a text at the matches of `terms`, which come to stand at the odd places. */
export declare function splitMatches(text: string, terms: string[]): string[];
