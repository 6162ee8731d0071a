import { readDate } from "../date.js";
import { collapse } from "../text.js";
import { readWebUrl } from "../url.js";
// src/page/open-graph.ts
/** What the page's `<meta>` tags say by the Open Graph protocol and its article vocabulary. https://ogp.me/#type_article */
function readOpenGraph(document) {
	const read = (property) => readMeta(document, property)[0];
	const publisher = read("og:site_name");
	return {
		headline: withoutSite(read("og:title"), publisher),
		url: readWebUrl(read("og:url"), document.baseURI),
		author: readMeta(document, "article:author").filter((name) => !/^https?:/.test(name)).join(", "),
		datePublished: readDate(read("article:published_time")),
		dateModified: readDate(read("article:modified_time")),
		description: read("og:description"),
		image: readWebUrl(read("og:image") ?? read("og:image:url") ?? read("og:image:secure_url"), document.baseURI),
		imageAlt: read("og:image:alt"),
		section: read("article:section"),
		publisher
	};
}
/** The contents of every `<meta>` with this `property`, or `name`, which some write in its place. */
function readMeta(document, property) {
	return [...document.querySelectorAll(`meta[property="${property}" i], meta[name="${property}" i]`)].map((meta) => collapse(meta.content)).filter(Boolean);
}
/** Search plugins append the site's name to the title: "The hour after an argument - Tidewater Practice". */
function withoutSite(title, site) {
	return (site && title?.endsWith(site) ? title.slice(0, -site.length).replace(/\s+[-–—|·•:»]\s+$/, "") : title) || title;
}
export { readMeta, readOpenGraph };
