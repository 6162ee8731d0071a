// src/quote/normalize.ts
/** Characters that may differ: white space, dashes, quotation marks, and those without a width. */
var SAME = String.raw`\s\p{Pd}\p{Pi}\p{Pf}"'\u0060´„‚「-』〝-〟\u00ad\u061c\u200b-\u200f\u2060\u2066-\u2069\ufeff`;
var LENIENT = new RegExp(`[${SAME}]+|İ`, "gu");
/**
* Matches the same but a single space between two words, which stays in text with spaces.
* It saves most of the matches in a long article.
*/
var LENIENT_SPACED = new RegExp(`(?! [^${SAME}])[${SAME}]+|İ`, "gu");
var PARTED = /[\s\p{Pd}]/u;
/** Characters that join their two sides into one word: U+202F in Chromium, others in most. */
var JOINING = /[\u202f\u00ad\u061c\u200b-\u200f\u2060\u2066-\u2069\ufeff]/;
/** Scripts without spaces between words; a space in them comes from a line break. */
var UNSPACED = /[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;
/**
* Normalizes text for comparing: lower case, one space between two words, and no quotation
* marks, soft hyphens or characters without a width. For a link, `JOINED` stands for a space
* beside any character that joins its two sides.
*/
function normalizeText(text, forLink = false) {
	const normalizeJoined = (run, at) => {
		const normal = normalizeRun(run, at, text);
		return normal === " " && JOINING.test(run) ? " " : normal;
	};
	return text.replace(UNSPACED.test(text) ? LENIENT : LENIENT_SPACED, forLink ? normalizeJoined : normalizeRun).toLowerCase();
}
function normalizeRun(run, at, text) {
	if (run === "İ") return "i";
	if (/^\s+[»›]+$/.test(run) && /[,.;:!?)]/.test(text[at + run.length] ?? "")) return "";
	const beside = `${text[at - 1] ?? ""}${text[at + run.length] ?? ""}`;
	return (run === " " || PARTED.test(run)) && !UNSPACED.test(beside) ? " " : "";
}
export { JOINING, LENIENT, UNSPACED, normalizeRun, normalizeText };
