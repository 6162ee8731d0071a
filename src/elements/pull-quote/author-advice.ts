import { findMisquote } from '../../quote/misquote.js';
import type { TextIndex } from '../../quote/text-index.js';
import { warn } from '../../warn.js';

/**
 * Tells the author once if the article has nearly the same words. `index` is undefined if the
 * article has come to have them.
 */
export function warnOfMisquote(tag: string, index: TextIndex | undefined, words: string): void {
  const misquote = index && findMisquote(index, words);
  if (!misquote) return;
  const differences = misquote.differences.join(', ') || 'the punctuation differs';
  warn(tag, `says “${words}”, where the article says “${misquote.passage}”: ${differences}.`);
}
