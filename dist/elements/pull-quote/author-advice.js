import { findMisquote } from "../../quote/misquote.js";
import { warn } from "../../warn.js";
// src/elements/pull-quote/author-advice.ts
/**
* Tells the author once if the article has nearly the same words. `index` is undefined if the
* article has come to have them.
*/
function warnOfMisquote(tag, index, words) {
	const misquote = index && findMisquote(index, words);
	if (!misquote) return;
	const differences = misquote.differences.join(", ") || "the punctuation differs";
	warn(tag, `says “${words}”, where the article says “${misquote.passage}”: ${differences}.`);
}
export { warnOfMisquote };
