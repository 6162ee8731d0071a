import { mergeArticles } from "../schema.js";
import { collapse } from "../text.js";
import { readWebUrl, withoutTracking } from "../url.js";
import { readCanonical } from "./address.js";
import { identify, isAddressOf, linkTo } from "./identity.js";
import { livePageOf } from "./live-page.js";
import { readJsonLd } from "./json-ld.js";
import { readEntry, readMarkup } from "./markup.js";
import { readMeta, readOpenGraph } from "./open-graph.js";
// src/page/page.ts
/**
* Reads the article that a page is about. JSON-LD comes first, then Open Graph, then markup, and
* each fills in what those before it leave out.
*
* `url` is the canonical one if there is any. `id` is the page's own address, on whose query
* alone the canonical one decides, so that a change of it orphans nothing that was kept.
*/
function readPage(document, { scope = document.querySelector("main") ?? document, url = document.URL, known, speaks = () => true, report = () => {} } = {}) {
	const canonical = readCanonical(document, speaks);
	const { id } = known ?? identify({
		address: url,
		canonical,
		headline: "",
		questions: []
	});
	const address = known?.origin.address ?? url;
	const { article, organization, site } = readJsonLd(document, [address, canonical ?? address].map(withoutTracking), report, speaks);
	const merged = mergeArticles(article, readOpenGraph(document, speaks), readMarkup(scope), readMarkup(document.querySelector("main") ?? document), readMarkup(document), {
		headline: collapse(document.title),
		author: readMeta(document, "author", speaks).join(", "),
		description: readMeta(document, "description", speaks)[0]
	}, { author: organization });
	return {
		...merged,
		headline: removeSiteName(merged.headline ?? "", [
			merged.publisher,
			site,
			...readMeta(document, "og:site_name", speaks)
		]),
		url: linkTo(address, canonical || merged.url),
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
/** Reads the addresses of the article with this id, as a document knows them. */
function readAddresses(document, id) {
	const { known } = livePageOf(document);
	const isPage = known.id === id || known.pageId === id;
	const isGiven = isPage ? known.pageId !== id : !readWebUrl(id, id);
	const address = isPage ? known.source.address : id;
	if (!isPage && isGiven) return {
		aliases: [],
		isAddress: () => false,
		isGiven
	};
	const { aliases, source } = isPage ? known : identify({
		address,
		headline: "",
		questions: []
	});
	return {
		aliases,
		base: address.replace(/[?#].*|\/(index\.html?)?([?#].*)?$/gi, ""),
		isAddress: (url) => isAddressOf(source, url),
		isGiven
	};
}
var own = /* @__PURE__ */ new WeakMap();
/** Reads the page's own article as it stands now; the same object until it changes. */
function readOwnArticle(document) {
	const page = livePageOf(document);
	page.refresh();
	const before = own.get(document);
	if (before?.version === page.version) return before.article;
	const known = page.look();
	let article = readPage(document, {
		known: {
			...known,
			id: known.pageId
		},
		speaks: page.speaks
	});
	if (before && JSON.stringify(before.article) === JSON.stringify(article)) article = before.article;
	own.set(document, {
		article,
		version: page.version
	});
	return article;
}
export { readAddresses, readOwnArticle, readPage, readPart };
