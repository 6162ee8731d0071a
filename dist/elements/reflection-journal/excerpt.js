import { splitMatches } from "../../journal/search.js";
import { html } from "lit";
// src/elements/reflection-journal/excerpt.ts
/** UTF-16 units of a folded text; three lines of them are seen. */
var EXCERPT_LENGTH = 400;
/** Renders `text` with each match of the search marked. */
function renderMatches(text, terms) {
	if (terms.length === 0) return text;
	return splitMatches(text, terms).map((part, index) => index % 2 ? html`<mark>${part}</mark>` : part);
}
/** Returns the beginning of a long text, or what stands around the first match. */
function cutExcerpt(text, terms) {
	if (text.length <= EXCERPT_LENGTH) return text;
	const before = terms.length ? splitMatches(text, terms)[0].length : 0;
	const start = before < text.length && before > 100 ? before - 40 : 0;
	return `${start ? "… " : ""}${text.slice(start, start + EXCERPT_LENGTH)}`;
}
export { cutExcerpt, renderMatches };
