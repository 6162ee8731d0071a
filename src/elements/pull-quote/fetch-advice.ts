import { describeMissing, warn } from '../../warn.js';
import type { warnOfMisquote } from './author-advice.js';

/** Fetches the advice from the file beside dist/salve.js, which no reader needs. */
export function loadAdvice(onLoad: (advise: typeof warnOfMisquote) => void): void {
  import('./author-advice.js').then(
    (file) => onLoad(file.warnOfMisquote),
    () => warn('salve-pull-quote', describeMissing('looks for no misquote', 'salve-advice.js')),
  );
}
