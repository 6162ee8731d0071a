import { isMarked, marksOf } from "../../quote/quotation-marks.js";
// src/elements/pull-quote/marks.ts
/** Chooses a quote's marks: none around words that their author has marked already. */
function chooseMarks(words, language) {
	return isMarked(words) ? [
		"",
		"",
		"“",
		"”"
	] : marksOf(language);
}
/** Sets the marks by script, because a strict policy refuses a style in markup. */
function setMarks(style, [open, close, innerOpen, innerClose]) {
	const quotes = [
		innerOpen,
		innerClose,
		open || "‘",
		close || "’"
	].map((mark) => JSON.stringify(mark)).join(" ");
	if (style.quotes === quotes && style.getPropertyValue("--_open") === JSON.stringify(open)) return;
	style.setProperty("--_open", JSON.stringify(open));
	style.setProperty("--_close", JSON.stringify(close));
	style.quotes = quotes;
}
export { chooseMarks, setMarks };
