// src/quote/engine.ts
/**
* Elements whose text no link can name: it differs in the next visit, or engines read it
* differently. Chromium finds none in an inline block, and reads ruby with its readings.
*/
var UNNAMED = /^(salve-(?!article$)|(button|ruby|math)$)/;
/** Elements with text of their own, which some engines find between their two sides. */
var APART = "slot, audio, video, select, textarea, iframe, object, canvas, input, svg";
/** Elements that fold: Chromium finds no prefix across their edges, and no suffix inside them. */
var FOLDING = "details, summary, [hidden=until-found]";
/** Tells if a link can't name the text in an element. */
function isUnnamed(element, { display, contentVisibility }) {
	return UNNAMED.test(element.localName) || display.startsWith("inline-") || element.inert || contentVisibility === "hidden" && element.getAttribute("hidden") !== "until-found";
}
/** Distances across an element's start and its end: 2 if no context is there, less if no prefix. */
function distancesOf(element) {
	if (element.shadowRoot || element.matches(APART)) return [2, 2];
	if (!element.matches(FOLDING)) return [0, 0];
	if (element.localName === "summary") return [0, 2];
	return [element.querySelector(":scope > summary") ? 0 : 2, .25];
}
/**
* Tells if an element's first letter is a float or spans lines, with which Chromium finds no word.
* jsdom 26, of Jest, writes an error for each pseudo-element that it is asked for; it has no `CSS`
* either.
*/
function hasDropCap(element) {
	if (!("CSS" in window)) return false;
	const style = getComputedStyle(element, "::first-letter");
	return style.float !== "none" || /^[^n]/.test(style.getPropertyValue("initial-letter"));
}
/** Rules by which engines find the text that a link names. */
var engine = {
	isUnnamed,
	distancesOf,
	hasDropCap
};
export { engine };
