// src/journal/search.ts
/**
* Accents, vowel points and invisible characters.
* Marks that are vowels of their own, as in Hindi or Thai, are none.
*/
var IGNORED = /(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}])\p{Mn}|\p{Cf}|\u0640/gu;
/** Letters that Unicode doesn't decompose, and signs that keyboards write in two ways. */
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
* Makes a text comparable: without case, accents, vowel points, widths or kinds of kana.
* Korean syllables become their letters, so that a half-written one is found as well.
*/
function normalize(text) {
	if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
	return text.normalize("NFKD").toLowerCase().replace(IGNORED, "").replace(REPLACED, unify);
}
function unify(letter) {
	const code = letter.charCodeAt(0);
	return REPLACEMENTS[letter] ?? (code > 12288 ? String.fromCharCode(code - 96) : String(code & 15));
}
/** Reads the words of a search, each normalized. */
function readTerms(search) {
	return [...new Set(normalize(search).split(/\s+/u).filter(Boolean))];
}
/** Normalized text, question and headline of each reflection, on lines: no match spans two. */
var searchable = /* @__PURE__ */ new WeakMap();
function isMatch(reflection, terms) {
	let words = searchable.get(reflection);
	if (words === void 0) {
		words = normalize([
			reflection.text,
			reflection.question,
			reflection.article.headline
		].join("\n"));
		searchable.set(reflection, words);
	}
	return terms.every((term) => words.includes(term));
}
/** Milliseconds of work at once, which leave room in a frame for the rest of the page. */
var SLICE_MS = 6;
/**
* Finds the reflections that hold every word of `search`, in their order; all if it has none.
* Yields to the browser every `SLICE_MS`, so that typing never waits.
* Throws the signal's reason once it is aborted.
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
/** Splits a text at the matches of `terms`, which come to stand at the odd places. */
function splitMatches(text, terms) {
	if (terms.length === 0) return [text];
	const letters = [...text];
	const origin = [];
	let words = "";
	for (const [index, letter] of letters.entries()) {
		const plain = normalize(letter);
		for (let each = 0; each < plain.length; each++) origin.push(index);
		words += plain;
	}
	const isFound = letters.map(() => false);
	for (const term of terms) for (let at = words.indexOf(term); at >= 0; at = words.indexOf(term, at + term.length)) isFound.fill(true, origin[at], origin[at + term.length - 1] + 1);
	const parts = [""];
	for (const [index, letter] of letters.entries()) {
		if ((isFound[index] || !normalize(letter) && parts.length % 2 === 0) !== (parts.length % 2 === 0)) parts.push("");
		parts[parts.length - 1] += letter;
	}
	return parts;
}
export { findReflections, normalize, readTerms, splitMatches };
