import { collapse, readWords } from "../../text.js";
// src/elements/pull-quote/words.ts
/** Elements that name a quotation's source, and are no part of its words. */
var ATTRIBUTION = "footer, figcaption, salve-pull-quote > cite, blockquote > cite";
/** Numbers of words up to which a quote is set large, and medium. */
var MAX_LARGE_WORDS = 25;
var MAX_MEDIUM_WORDS = 60;
/** Tells if words stand inside the tag. */
function hasWords(element) {
	return element.childElementCount > 0 || /\S/.test(element.textContent);
}
/** Tells if the words inside the tag name their source themselves. */
function hasAttribution(element) {
	return !!element.querySelector(ATTRIBUTION);
}
/** Reads the words inside the tag, else `quote`; `mark` may add marks to a `<q>` in them. */
function readQuote(element, quote, mark) {
	return hasWords(element) ? readWords(element, ATTRIBUTION, mark) : collapse(quote ?? "");
}
/** Chooses a size by the number of words. */
function chooseSize(words) {
	const count = words.split(" ").length;
	return count <= MAX_LARGE_WORDS ? "large" : count <= MAX_MEDIUM_WORDS ? "medium" : "small";
}
export { chooseSize, hasAttribution, hasWords, readQuote };
