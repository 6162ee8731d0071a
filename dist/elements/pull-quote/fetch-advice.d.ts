import type { warnOfMisquote } from './author-advice.js';
/** Fetches the advice from the file beside dist/salve.js, which no reader needs. */
export declare function loadAdvice(onLoad: (advise: typeof warnOfMisquote) => void): void;
