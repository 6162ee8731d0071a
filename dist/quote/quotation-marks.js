// src/quote/quotation-marks.ts
var ENGLISH = [
	"“",
	"”",
	"‘",
	"’"
];
/** Marks by language (BCP 47), after the Unicode CLDR's; a region's or a script's own stand before its language's. https://cldr.unicode.org */
var MARKS = [
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
/** The marks of a language (BCP 47); English ones where the table has no other, which is most of the world's. */
function marksOf(language) {
	return MARKS.find(([languages]) => languages.test(`${language.toLowerCase()}-`))?.[1] ?? ENGLISH;
}
/** Whether one pair of marks stands around the whole of `text` already, in whatever language. */
function isMarked(text) {
	const [, open, inside] = /^(["“”„«»「『‘‚‹›])(.*)["“”»«」』’‘›‹][.,!?…。،؟]*$/su.exec(text.trim()) ?? [];
	return !!open && !inside.includes(open);
}
export { isMarked, marksOf };
