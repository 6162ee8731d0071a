import type { Reflection } from './journal.js';
/**
 * `text` as search compares it: without case, accents, vowel points, widths or the kind of Japanese syllables; Korean syllables fall into their letters,
 * so that a half-written one is found as well.
 */
export declare function fold(text: string): string;
/** The words of a search, each as it is compared. */
export declare function readTerms(search: string): string[];
/**
 * The reflections that hold every word of `search`, in their order; all of them where it holds none.
 * It stops for the browser every few milliseconds, so that nobody's typing waits for it, and throws the signal's reason where it is no longer wanted.
 */
export declare function findReflections(reflections: Reflection[], search: string, signal?: AbortSignal): Promise<Reflection[]>;
/** `text` cut where a word of the search begins and ends: what stands between at even places, what was found at odd ones. */
export declare function splitMatches(text: string, terms: string[]): string[];
