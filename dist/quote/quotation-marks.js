// src/quote/quotation-marks.ts
var ENGLISH = [
	"“",
	"”",
	"‘",
	"’"
];
/**
* Marks by language (BCP 47), after the Unicode CLDR.
* Those of a region or a script come before those of its language. https://cldr.unicode.org
*/
var MARKS = [
	[/^en-/, ENGLISH],
	[/^(de|fr|it)-(ch|li)-/, [
		"«",
		"»",
		"‹",
		"›"
	]],
	[/^fr-/, [
		"« ",
		" »",
		"“",
		"”"
	]],
	[/^(es|ca|gl|it|pt-pt|el|hy)-/, [
		"«",
		"»",
		"“",
		"”"
	]],
	[/^(ar|fa|ps|ug)-/, [
		"«",
		"»",
		"‹",
		"›"
	]],
	[/^(ru|uk|be|kk|ky)-/, [
		"«",
		"»",
		"„",
		"“"
	]],
	[/^(nb|nn|no)-/, [
		"«",
		"»",
		"‘",
		"’"
	]],
	[/^da-/, [
		"»",
		"«",
		"›",
		"‹"
	]],
	[/^(de|cs|sk|sl|hr|bg|is|lt|lv|et|mk|ka|lb)-/, [
		"„",
		"“",
		"‚",
		"‘"
	]],
	[/^(pl|ro)-/, [
		"„",
		"”",
		"«",
		"»"
	]],
	[/^hu-/, [
		"„",
		"”",
		"»",
		"«"
	]],
	[/^(sr|bs)-/, [
		"„",
		"”",
		"’",
		"’"
	]],
	[/^(sv|fi|he)-/, [
		"”",
		"”",
		"’",
		"’"
	]],
	[/^ur-/, [
		"”",
		"“",
		"’",
		"‘"
	]],
	[/^(ja|yue|zh-(hant|tw|hk|mo))-/, [
		"「",
		"」",
		"『",
		"』"
	]]
];
/** Returns the marks of a language (BCP 47), or English ones, which most of the others use too. */
function marksOf(language) {
	return MARKS.find(([languages]) => languages.test(`${language.toLowerCase()}-`))?.[1] ?? ENGLISH;
}
/** Tells if one pair of marks, of any language, already encloses the whole text. */
function isMarked(text) {
	const [, open, inside] = /^(["“”„«»「『‘‚‹›״])(.*)["“”»«」』’‘›‹״][.,!?…。،؟।]*$/su.exec(text.trim()) ?? [];
	return !!open && !inside.includes(open);
}
export { isMarked, marksOf };
