import { readDate } from "../date.js";
import { collapse, findFirstLink, readWords } from "../text.js";
import { readWebUrl } from "../url.js";
// src/page/markup.ts
/** Elements that hold other articles, comments, quotations, pictures or the page's frame. */
var NOT_OWN = "salve-article-card, salve-article-list, salve-pull-quote, [data-salve=pull-quote], blockquote, .h-cite, [itemtype$=Quotation], [itemprop=image], [itemprop=comment], aside, nav, .comment, .comments, #comments, .related, .sidebar, .widget:not(.Blog)";
var HEADLINES = [
	"[itemprop~=headline]",
	".p-name:not(.h-card, .h-card *)",
	".entry-title",
	"h1"
];
/** Elements that may be the article's headline. */
var HEADLINE = HEADLINES.join();
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
	".wp-block-post-author-name, .wp-block-post-author__name",
	"a[rel~=author]"
];
/**
* Reads an article from plain HTML, microdata (schema.org) and microformats.
* https://microformats.org/wiki/h-entry
*/
function readMarkup(scope) {
	return {
		headline: readHeadline(scope),
		author: findFirst(scope, AUTHORS, readContent),
		datePublished: findFirst(scope, PUBLISHED, readTime),
		dateModified: findFirst(scope, MODIFIED, readTime)
	};
}
/** Reads the headline alone. */
function readHeadline(scope) {
	return findFirst(scope, HEADLINES, readContent);
}
/** Reads one of several articles on a page, whose lower heading links to the article's own page. */
function readEntry(scope) {
	const heading = findFirst(scope, [
		...HEADLINES,
		"h2",
		"h3",
		"h4"
	], (element) => readContent(element) ? element : void 0);
	const link = findFirst(scope, ["a[rel~=bookmark]", "a.u-url:not(.h-card, .h-card *)"], (element) => element) ?? (heading && findFirstLink(heading)) ?? heading?.closest("a");
	return {
		...readMarkup(scope),
		headline: heading && readContent(heading),
		url: readWebUrl(link?.getAttribute("href"), scope.baseURI)
	};
}
/** Returns what `read` makes of the article's own elements, by the first selector that has any. */
function findFirst(scope, selectors, read) {
	for (const selector of selectors) for (const element of scope.querySelectorAll(selector)) {
		const found = isOwn(element, scope) ? read(element) : void 0;
		if (found) return found;
	}
}
function isOwn(element, scope) {
	const within = (ancestor) => !!ancestor && ancestor !== scope && scope.contains(ancestor);
	const outer = element.closest("article")?.parentElement?.closest("article");
	const figure = element.closest("figure");
	return !(!!figure?.querySelector("blockquote") && within(figure)) && !within(element.closest(NOT_OWN)) && (!within(outer) || outer.matches(".sections"));
}
function readContent(element) {
	const content = element.getAttribute("content");
	return content === null ? readWords(element) : collapse(content);
}
function readTime(element) {
	return readDate(element.getAttribute("datetime") ?? (element.localName === "abbr" ? element.getAttribute("title") : null) ?? readContent(element));
}
export { HEADLINE, readEntry, readHeadline, readMarkup };
