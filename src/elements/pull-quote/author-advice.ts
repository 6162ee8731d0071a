import { findMisquote } from '../../quote/misquote.js';
import type { TextIndex } from '../../quote/text-index.js';
import { warn } from '../../warn.js';

/** Tells the author once if the article has nearly the same words. */
export function warnOfMisquote(tag: string, index: TextIndex, words: string): void {
  const misquote = findMisquote(index, words);
  if (!misquote) return;
  const differences = misquote.differences.join(', ') || 'the punctuation differs';
  warn(tag, `says “${words}”, where the article says “${misquote.passage}”: ${differences}.`);
}
