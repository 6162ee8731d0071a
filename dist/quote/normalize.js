// src/quote/normalize.ts
/**
* Characters that may differ: white space, dashes, quotation marks, diacritics, what stretches
* Arabic words, those without a width, and those that choose a form of the one before.
*/
var SAME = String.raw`\s\p{Pd}\p{Pi}\p{Pf}\p{Dia}"'„‚「-』〝-〟｢｣׳״\u0640\p{Cf}\p{VS}\u0653-\u0655\u0670`;
var LENIENT = new RegExp(`[${SAME}]+|İ`, "gu");
/**
* Matches the same but a single space between two words, which stays in text with spaces.
* It saves most of the matches in a long article.
*/
var LENIENT_SPACED = new RegExp(`(?! [^${SAME}])[${SAME}]+|İ`, "gu");
/** Ranges with letters that have diacritics, and with forms of half and full width. */
var COMPOSED = /[À-\u1fff、-ヿ！-\uffef]+/g;
var PARTED = /[\s\p{Pd}]/u;
/** Characters that join their two sides into one word: U+202F in Chromium, others in most. */
var JOINING = /[\u202f\p{Cf}]/u;
/** Scripts without spaces between words; a space in them comes from a line break. */
var UNSPACED = /[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;
/**
* Normalizes text for comparing: lower case, one space between two words, base letters in one
* width, and no quotation marks, soft hyphens or characters without a width. For a link, `JOINED`
* stands for a space beside any character that joins its two sides, and each letter is its own.
*/
function normalizeText(text, forLink = false) {
	const normalizeJoined = (run, at) => {
		const normal = normalizeRun(run, at, text);
		return normal === " " && JOINING.test(run) ? " " : normal;
	};
	const normal = text.replace(UNSPACED.test(text) ? LENIENT : LENIENT_SPACED, forLink ? normalizeJoined : normalizeRun).toLowerCase();
	return forLink ? normal : normal.replace(COMPOSED, toBase);
}
/** Returns the base letters of a run, one for each: most runs have no other. */
function toBase(run) {
	return run.normalize("NFKD") === run ? run : run.replace(/./gsu, (letter) => letter.normalize("NFKD")[0]);
}
function normalizeRun(run, at, text) {
	if (run === "İ") return "i";
	if (/^\s+[»›]+$/.test(run) && /[,.;:!?)]/.test(text[at + run.length] ?? "")) return "";
	const beside = `${text[at - 1] ?? ""}${text[at + run.length] ?? ""}`;
	return (run === " " || PARTED.test(run)) && !UNSPACED.test(beside) ? " " : "";
}
export { JOINING, LENIENT, UNSPACED, normalizeRun, normalizeText };
