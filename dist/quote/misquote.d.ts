import { type TextIndex } from './text-index.js';
/** What an article says where a quote says nearly the same. */
export interface Misquote {
    /** The article's own words. */
    passage: string;
    /** Words that the quote has and the article has not, and the other way round, as in "is for was". */
    differences: string[];
}
/**
 * Where an article nearly says what `quote` says: five words or more, seven in ten of them there in the same order, within twice their number.
 * It is for a quote that was not found as it stands.
 */
export declare function findMisquote(reading: TextIndex, quote: string): Misquote | undefined;
