import { collapse, readQuestion } from "../text.js";
import { readWebUrl } from "../url.js";
import { HEADLINE, readHeadline } from "./markup.js";
import { METADATA } from "./metadata.js";
// src/page/statement.ts
var WATCHED = `title, base, ${METADATA}, ${HEADLINE}, salve-reflection-prompt`;
/** Reads what a page says of its article now. */
function readStatement(page, description) {
	const scope = description?.scope ?? page.querySelector("main") ?? page;
	const canonical = page.querySelector("link[rel~=\"canonical\" i]")?.getAttribute("href");
	const prompts = scope.querySelectorAll("salve-reflection-prompt");
	const heading = description?.headline ?? readHeadline(scope) ?? "";
	return {
		address: addressOf(page),
		canonical: readWebUrl(canonical, page.baseURI),
		articleId: description?.articleId || void 0,
		headline: heading && scope !== page ? heading : collapse(`${heading} ${page.title}`),
		questions: [...prompts].map(readQuestion).filter(Boolean)
	};
}
/** Address of a document; of one without its own, such as `srcdoc`, that of the page around it. */
function addressOf({ URL: url, baseURI, referrer }) {
	if (!/^(about|blob|data):/.test(url)) return url;
	return [baseURI, referrer].find((each) => /^https?:/.test(each)) ?? url;
}
/** Tells that a mutation may change the statement, or what else the page says of its article. */
function isWatched({ target, type, addedNodes, removedNodes }) {
	if ((target instanceof Element ? target : target.parentElement)?.closest(WATCHED)) return true;
	return type === "childList" && [...addedNodes, ...removedNodes].some((node) => node instanceof Element && (node.matches(WATCHED) || node.querySelector(WATCHED)));
}
export { addressOf, isWatched, readStatement };
