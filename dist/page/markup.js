import { readDate } from "../date.js";
import { collapse } from "../text.js";
import { readWebUrl } from "../url.js";
// src/page/markup.ts
/** What belongs to another article, to the comments or to the page's frame, wherever it stands. */
var ELSEWHERE = "salve-article-card, salve-article-list, aside, nav, [itemprop=comment], .comment, .comments, #comments, .related, .sidebar, .widget";
var HEADLINES = [
	"[itemprop=headline]",
	".p-name",
	".entry-title",
	"h1"
];
var PUBLISHED = [
	"[itemprop=datePublished]",
	".dt-published",
	"time.published",
	"time.entry-date",
	"time[datetime]"
];
var MODIFIED = [
	"[itemprop=dateModified]",
	".dt-updated",
	"time.updated"
];
var AUTHORS = [
	"[itemprop=author] [itemprop=name]",
	"[itemprop=author]",
	".p-author",
	".author .fn",
	"[rel~=author]"
];
/** What the words inside `scope` say by plain HTML, microdata (schema.org) or microformats (https://microformats.org/wiki/h-entry). */
function readMarkup(scope) {
	const headline = find(scope, HEADLINES);
	const author = find(scope, AUTHORS);
	const published = find(scope, PUBLISHED);
	const modified = find(scope, MODIFIED);
	return {
		headline: headline && readContent(headline),
		author: author && readContent(author),
		datePublished: published && readTime(published),
		dateModified: modified && readTime(modified)
	};
}
/** The same for one of several articles on a page, whose headline is a lesser heading and links to the article's own page. */
function readEntry(scope) {
	const heading = find(scope, [
		...HEADLINES,
		"h2",
		"h3",
		"h4"
	]);
	const link = find(scope, ["a[rel~=bookmark]", "a.u-url"]) ?? heading?.querySelector("a") ?? heading?.closest("a");
	return {
		...readMarkup(scope),
		headline: heading && readContent(heading),
		url: readWebUrl(link?.getAttribute("href"), scope.baseURI)
	};
}
/** The first element of the first selector that has one which is the article's own. */
function find(scope, selectors) {
	for (const selector of selectors) for (const element of scope.querySelectorAll(selector)) if (isOwn(element, scope)) return element;
}
function isOwn(element, scope) {
	const within = (ancestor) => !!ancestor && ancestor !== scope && scope.contains(ancestor);
	const outer = element.closest("article")?.parentElement?.closest("article");
	return !within(element.closest(ELSEWHERE)) && !within(outer);
}
function readContent(element) {
	return collapse(element.getAttribute("content") ?? element.textContent);
}
function readTime(element) {
	return readDate(element.getAttribute("datetime") ?? readContent(element));
}
export { readEntry, readMarkup };
