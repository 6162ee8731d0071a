import { collapse, readQuestion } from "../text.js";
import { addressOf, readCanonical } from "./address.js";
import { HEADLINE, readHeadline } from "./markup.js";
import { METADATA } from "./metadata.js";
// src/page/statement.ts
var WATCHED = `title, base, ${METADATA}, ${HEADLINE}, salve-reflection-prompt`;
/** Reads what a page says of its article now. */
function readStatement(page, description) {
	const scope = description?.scope ?? page.querySelector("main") ?? page;
	const prompts = scope.querySelectorAll("salve-reflection-prompt");
	const heading = description?.headline ?? readHeadline(scope) ?? "";
	return {
		address: addressOf(page),
		canonical: readCanonical(page),
		articleId: description?.articleId || void 0,
		headline: heading && scope !== page ? heading : collapse(`${heading} ${page.title}`),
		questions: [...prompts].map(readQuestion).filter(Boolean)
	};
}
/** Tells that a mutation may change the statement, or what else the page says of its article. */
function isWatched({ target, type, addedNodes, removedNodes }) {
	if ((target instanceof Element ? target : target.parentElement)?.closest(WATCHED)) return true;
	return type === "childList" && [...addedNodes, ...removedNodes].some((node) => node instanceof Element && (node.matches(WATCHED) || node.querySelector(WATCHED)));
}
export { isWatched, readStatement };
