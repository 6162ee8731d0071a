import type { TextIndex } from '../../quote/text-index.js';
/**
 * Tells the author once if the article has nearly the same words. `index` is undefined if the
 * article has come to have them.
 */
export declare function warnOfMisquote(tag: string, index: TextIndex | undefined, words: string): void;
