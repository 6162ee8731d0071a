import { mergeArticles } from "../schema.js";
import { collapse } from "../text.js";
import { readWebUrl, withoutTracking } from "../url.js";
import { readJsonLd } from "./json-ld.js";
import { readEntry, readMarkup } from "./markup.js";
import { readMeta, readOpenGraph } from "./open-graph.js";
// src/page/page.ts
/**
* Reads the article that a page is about. JSON-LD comes first, then Open Graph, then markup, and
* each fills in what those before it leave out.
*
* `url` is the canonical one if there is any. `id` is the page's own address, so that a change
* of the canonical URL orphans nothing that was kept under it.
*/
function readPage(document, { scope = document.querySelector("main") ?? document, url = document.URL, report = () => {} } = {}) {
	const id = withoutTracking(url);
	const canonical = readWebUrl(document.querySelector("link[rel~=canonical i]")?.getAttribute("href"), document.baseURI) ?? "";
	const { article, organization, site } = readJsonLd(document, [id, canonical && withoutTracking(canonical)], report);
	const merged = mergeArticles(article, readOpenGraph(document), readMarkup(scope), readMarkup(document.querySelector("main") ?? document), readMarkup(document), {
		headline: collapse(document.title),
		author: readMeta(document, "author").join(", "),
		description: readMeta(document, "description")[0]
	}, { author: organization });
	return {
		...merged,
		headline: removeSiteName(merged.headline ?? "", [
			merged.publisher,
			site,
			...readMeta(document, "og:site_name")
		]),
		url: withoutTracking(canonical || merged.url || url),
		id
	};
}
/**
* Removes the site's name, which themes and search plugins append to a title:
* "The hour after an argument - Tidewater Practice".
*/
function removeSiteName(title, sites) {
	for (const site of sites) {
		const start = site && title.endsWith(site) ? title.slice(0, -site.length) : "";
		const [, headline] = /^(.+?)\s+[-–—|·•:»«~*⋆]\s+$/.exec(start) ?? [];
		if (headline) return headline;
	}
	return title;
}
/** Reads one of several articles on a page, by its markup alone: the metadata is about the page. */
function readPart(scope, url = scope.ownerDocument.URL) {
	const merged = mergeArticles(readEntry(scope));
	const own = withoutTracking(merged.url ?? url);
	return {
		headline: "",
		...merged,
		url: own,
		id: own
	};
}
export { readPage, readPart };
