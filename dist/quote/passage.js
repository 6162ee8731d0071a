import { UNSPACED, normalizeText } from "./normalize.js";
import { positionOf, rangeOf } from "./text-index.js";
// src/quote/passage.ts
/** Mark of an omission, as typesetters and academics write it. */
var OMISSION = /\s*[[(]?\s*(?:…|\.{3,}|\. \. \.)\s*[\])]?\s*/u;
/** Characters that an omission may stand for: a few paragraphs. */
var MAX_OMISSION = 3e3;
var EDGES = /^[\p{P}\s]+|[\p{P}\s]+$/gu;
/** Scripts that write words side by side, with spaces only between phrases. */
var RUN_ON = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
/** Two letters or two digits of one word. A footnote's number after a word doesn't belong to it. */
var WITHIN_WORD = /^(?:[\p{L}\p{M}]{2}|\p{N}{2})$/u;
/** A space or a mark on either side, as at most boundaries: it needs no list of letters. */
var BESIDE_MARK = /^[ -/:-?]|[ -/:-?]$/;
/**
* Finds the words of `quote` in a text; undefined if they aren't there.
* White space, case, dashes, quotation marks, soft hyphens and punctuation at either end may
* differ, and an ellipsis may stand for words.
*/
function findPassage(textIndex, quote) {
	const found = locate(textIndex, quote);
	return found && rangeOf(textIndex, ...found);
}
/** Splits a quote at its omissions into normalized parts without punctuation at their ends. */
function partsOf(quote) {
	return normalizeText(quote).split(OMISSION).map((part) => part.replace(EDGES, "")).filter(Boolean);
}
/** Finds the start and the end of the words in a text. */
function locate(textIndex, quote) {
	const { text } = textIndex;
	const [first, ...others] = partsOf(quote);
	if (!first) return void 0;
	const find = (part, from) => indexOfWords(textIndex, part, from);
	for (let start = find(first, 0); start >= 0; start = find(first, start + 1)) {
		let end = start + first.length;
		if (others.every((part) => {
			const at = find(part, end);
			if (at < 0 || at - end > MAX_OMISSION) return false;
			end = at + part.length;
			return true;
		})) return [start, end + closingLength(text.slice(end), quote)];
	}
}
/** Length of the closing punctuation that the quote and its passage have in common. */
function closingLength(after, quote) {
	const marks = /[\p{P}]+$/u.exec(normalizeText(quote).trim())?.[0] ?? "";
	let same = 0;
	while (same < marks.length && after[same] === marks[same]) same += 1;
	return same;
}
/** Like `indexOf`, for whole words. */
function indexOfWords(textIndex, words, from) {
	const { text } = textIndex;
	for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) if ((isWordBoundary(text, at) || isElision(textIndex, at)) && isWordBoundary(text, at + words.length)) return at;
	return -1;
}
/** Tells if an apostrophe stands before `at`, as in “qu’il”: a quote may begin there. */
function isElision(textIndex, at) {
	const [index, offset] = positionOf(textIndex, at);
	return /['’]/.test(textIndex.segments[index].data[offset - 1] ?? "");
}
/** Tells if no word of `text` continues across `at`. */
function isWordBoundary(text, at) {
	const [before, after] = [[...text.slice(Math.max(0, at - 2), at)].at(-1) ?? "", [...text.slice(at, at + 2)][0] ?? ""];
	return !before || !after || BESIDE_MARK.test(before + after) || UNSPACED.test(before + after) || RUN_ON.test(before + after) || !WITHIN_WORD.test(before + after);
}
export { findPassage, partsOf };
