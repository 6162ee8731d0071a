import { readDate } from "../date.js";
import { collapse, readWords } from "../text.js";
import { readWebUrl } from "../url.js";
// src/page/markup.ts
/** What belongs to another article, to the comments or to the page's frame, wherever it stands. */
var ELSEWHERE = "salve-article-card, salve-article-list, aside, nav, [itemprop=comment], .comment, .comments, #comments, .related, .sidebar, .widget:not(.Blog)";
var HEADLINES = [
	"[itemprop~=headline]",
	".p-name:not(.h-card, .h-card *)",
	".entry-title",
	"h1"
];
var PUBLISHED = [
	"[itemprop~=datePublished]",
	".dt-published",
	"time.published",
	"time.entry-date",
	"time"
];
var MODIFIED = [
	"[itemprop~=dateModified]",
	".dt-updated",
	"time.updated"
];
var AUTHORS = [
	"[itemprop~=author] [itemprop~=name]",
	"[itemprop~=author]",
	".p-author .p-name",
	".p-author",
	".author .fn",
	".wp-block-post-author-name",
	"a[rel~=author]"
];
/** What the words inside `scope` say by plain HTML, microdata (schema.org) or microformats (https://microformats.org/wiki/h-entry). */
function readMarkup(scope) {
	return {
		headline: find(scope, HEADLINES, readContent),
		author: find(scope, AUTHORS, readContent),
		datePublished: find(scope, PUBLISHED, readTime),
		dateModified: find(scope, MODIFIED, readTime)
	};
}
/** The same for one of several articles on a page, whose headline is a lesser heading and links to the article's own page. */
function readEntry(scope) {
	const heading = find(scope, [
		...HEADLINES,
		"h2",
		"h3",
		"h4"
	], (element) => readContent(element) ? element : void 0);
	const link = find(scope, ["a[rel~=bookmark]", "a.u-url:not(.h-card, .h-card *)"], (element) => element) ?? heading?.querySelector("a") ?? heading?.closest("a");
	return {
		...readMarkup(scope),
		headline: heading && readContent(heading),
		url: readWebUrl(link?.getAttribute("href"), scope.baseURI)
	};
}
/** The first element of the first selector that has one which is the article's own. */
function find(scope, selectors, read) {
	for (const selector of selectors) for (const element of scope.querySelectorAll(selector)) {
		const found = isOwn(element, scope) ? read(element) : void 0;
		if (found) return found;
	}
}
function isOwn(element, scope) {
	const within = (ancestor) => !!ancestor && ancestor !== scope && scope.contains(ancestor);
	const outer = element.closest("article")?.parentElement?.closest("article");
	return !within(element.closest(ELSEWHERE)) && (!within(outer) || outer.matches(".sections"));
}
function readContent(element) {
	const content = element.getAttribute("content");
	return content === null ? readWords(element) : collapse(content);
}
function readTime(element) {
	return readDate(element.getAttribute("datetime") ?? (element.localName === "abbr" ? element.getAttribute("title") : null) ?? readContent(element));
}
export { readEntry, readMarkup };
