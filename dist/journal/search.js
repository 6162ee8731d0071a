// src/journal/search.ts
/** Marks that only colour a letter, and characters without a look. Where marks are vowels of their own, as in Hindi or Thai, they stay. */
var IGNORED = /(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}])\p{Mn}|\p{Cf}|\u0640/gu;
/** Letters that no decomposition takes apart, and signs that a keyboard writes in two ways. */
var REPLACEMENTS = {
	ß: "ss",
	ı: "i",
	ς: "σ",
	ø: "o",
	ł: "l",
	đ: "d",
	ð: "d",
	þ: "th",
	æ: "ae",
	œ: "oe",
	ٱ: "ا",
	ى: "ي",
	ی: "ي",
	ک: "ك",
	ة: "ه",
	ہ: "ه",
	"’": "'",
	"‘": "'",
	ʼ: "'",
	"“": "\"",
	"”": "\"",
	"‐": "-",
	"‑": "-"
};
var REPLACED = new RegExp(`[${Object.keys(REPLACEMENTS).join("")}]|[\\u30A1-\\u30F6]|[٠-٩۰-۹]`, "gu");
/**
* `text` as search compares it: without case, accents, vowel points, widths or the kind of Japanese syllables; Korean syllables fall into their letters,
* so that a half-written one is found as well.
*/
function fold(text) {
	if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
	return text.normalize("NFKD").toLowerCase().replace(IGNORED, "").replace(REPLACED, unify);
}
function unify(letter) {
	const code = letter.charCodeAt(0);
	return REPLACEMENTS[letter] ?? (code > 12288 ? String.fromCharCode(code - 96) : String(code & 15));
}
/** The words of a search, each as it is compared. */
function readTerms(search) {
	return [...new Set(fold(search).split(/\s+/u).filter(Boolean))];
}
/** What of a reflection is searched, folded once: the text, the question and the article's headline, apart so that no word spans two. */
var folded = /* @__PURE__ */ new WeakMap();
function isMatch(reflection, terms) {
	let words = folded.get(reflection);
	if (words === void 0) {
		words = fold([
			reflection.text,
			reflection.question,
			reflection.article.headline
		].join("\n"));
		folded.set(reflection, words);
	}
	return terms.every((term) => words.includes(term));
}
/** A slice of work that leaves a frame room for what else is to be done in it, in milliseconds. */
var SLICE_MS = 6;
/**
* The reflections that hold every word of `search`, in their order; all of them where it holds none.
* It stops for the browser every few milliseconds, so that nobody's typing waits for it, and throws the signal's reason where it is no longer wanted.
*/
async function findReflections(reflections, search, signal) {
	const terms = readTerms(search);
	if (terms.length === 0) return reflections;
	const found = [];
	let start = performance.now();
	for (const reflection of reflections) {
		if (isMatch(reflection, terms)) found.push(reflection);
		if (performance.now() - start < SLICE_MS) continue;
		await new Promise((resolve) => setTimeout(resolve));
		signal?.throwIfAborted();
		start = performance.now();
	}
	return found;
}
/** `text` cut where a word of the search begins and ends: what stands between at even places, what was found at odd ones. */
function splitMatches(text, terms) {
	if (terms.length === 0) return [text];
	const letters = [...text];
	const origin = [];
	let words = "";
	for (const [index, letter] of letters.entries()) {
		const plain = fold(letter);
		for (let each = 0; each < plain.length; each++) origin.push(index);
		words += plain;
	}
	const isFound = letters.map(() => false);
	for (const term of terms) for (let at = words.indexOf(term); at >= 0; at = words.indexOf(term, at + term.length)) isFound.fill(true, origin[at], origin[at + term.length - 1] + 1);
	const parts = [""];
	for (const [index, letter] of letters.entries()) {
		if ((isFound[index] || !fold(letter) && parts.length % 2 === 0) !== (parts.length % 2 === 0)) parts.push("");
		parts[parts.length - 1] += letter;
	}
	return parts;
}
export { findReflections, fold, readTerms, splitMatches };
