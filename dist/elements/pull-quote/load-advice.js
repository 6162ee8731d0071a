import { warnOfMisquote } from "./author-advice.js";
// src/elements/pull-quote/load-advice.ts
/** Gives the advice at once; in dist/salve.js, fetch-advice.ts stands in place of this file. */
var loadAdvice = (onLoad) => onLoad(warnOfMisquote);
export { loadAdvice };
