import { warnOfMisquote } from './author-advice.js';
/** Gives the advice at once; in dist/salve.js, fetch-advice.ts stands in place of this file. */
export declare const loadAdvice: LoadAdvice;
/** Gives the advice when it is there. */
type LoadAdvice = (onLoad: (advise: typeof warnOfMisquote) => void) => void;
export {};
