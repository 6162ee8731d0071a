import type { TextIndex } from '../../quote/text-index.js';
/** Tells the author once if the article has nearly the same words. */
export declare function warnOfMisquote(tag: string, index: TextIndex, words: string): void;
