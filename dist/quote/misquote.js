import { partsOf } from "./passage.js";
import { rangeOf } from "./text-index.js";
import { collapse } from "../text.js";
// src/quote/misquote.ts
/** A word without punctuation; in a script without spaces, a character. */
var WORD = /[\u2e80-\ua4cf\uf900-\ufaff]|(?:(?![\u2e80-\ua4cf\uf900-\ufaff])[\p{L}\p{N}\p{M}])+/gu;
/** Words of a quote below which a likeness means nothing. */
var MIN_WORDS = 5;
/** Part of the quote's words that the article has to have, in the same order. */
var MIN_SHARE = .7;
/**
* Finds the passage that `quote` nearly repeats, for a quote that was not found as it is.
* The words in common stand within twice the length of the quote.
*/
function findMisquote(textIndex, quote) {
	const said = wordsOf(partsOf(quote).join(" "));
	if (said.length < MIN_WORDS) return void 0;
	const words = wordsOf(textIndex.text);
	const wanted = Math.ceil(said.length * MIN_SHARE);
	const reach = said.length * 2 + 2;
	const known = new Set(said.map(({ text }) => text));
	const hits = words.flatMap(({ text }, index) => known.has(text) ? index : []);
	let best = [];
	for (let first = 0, after = 0; first < hits.length; first++) {
		while (after < hits.length && hits[after] < hits[first] + reach) after += 1;
		if (after - first < wanted) continue;
		const pairs = align(said, words, hits.slice(first, after));
		if (pairs.length < wanted || !hasRun(pairs)) continue;
		if (pairs.length > best.length || pairs.length === best.length && spread(pairs) < spread(best)) best = pairs;
	}
	return best.length > 0 ? describe(textIndex, said, words, best) : void 0;
}
function wordsOf(text) {
	return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
		text: word,
		start: index,
		end: index + word.length
	}));
}
/** Finds the longest common subsequence of two lists of words, as pairs of indices. */
function align(said, words, places) {
	const lengths = Array.from({ length: said.length + 1 }, () => new Uint16Array(places.length + 1));
	for (let i = said.length - 1; i >= 0; i--) for (let j = places.length - 1; j >= 0; j--) lengths[i][j] = said[i].text === words[places[j]].text ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
	const pairs = [];
	for (let i = 0, j = 0; i < said.length && j < places.length;) if (said[i].text === words[places[j]].text) pairs.push([i++, places[j++]]);
	else if (lengths[i + 1][j] >= lengths[i][j + 1]) i += 1;
	else j += 1;
	return pairs;
}
/** Tells a passage, which has neighbouring words in common, from scattered common words. */
function hasRun(pairs) {
	return pairs.some(([i, j], index) => pairs[index + 1]?.[0] === i + 1 && pairs[index + 1][1] === j + 1);
}
function spread(pairs) {
	return pairs.at(-1)[1] - pairs[0][1];
}
function describe(textIndex, said, words, pairs) {
	const [[, first], [, last]] = [pairs[0], pairs.at(-1)];
	const passage = collapse(rangeOf(textIndex, words[first].start, words[last].end).toString());
	const ends = [
		[-1, first - 1],
		...pairs,
		[said.length, last + 1]
	];
	return {
		passage,
		differences: ends.slice(1).flatMap(([i, j], index) => {
			const [before, behind] = ends[index];
			const [theirs, ours] = [said.slice(before + 1, i), words.slice(behind + 1, j)].map((some) => some.map(({ text }) => text).join(" "));
			return theirs || ours ? `“${theirs}” for “${ours}”` : [];
		})
	};
}
export { findMisquote };
