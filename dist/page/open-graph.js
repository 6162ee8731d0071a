import { readDate } from "../date.js";
import { collapse } from "../text.js";
import { readWebUrl } from "../url.js";
// src/page/open-graph.ts
/** Reads an article from the page's Open Graph tags. https://ogp.me/#type_article */
function readOpenGraph(document, speaks) {
	const read = (property) => readMeta(document, property, speaks)[0];
	return {
		headline: read("og:title"),
		url: readWebUrl(readMetas(document, "=\"og:url", speaks)[0]?.content, document.baseURI),
		author: readMeta(document, "article:author", speaks).filter((name) => !/^https?:/.test(name)).join(", "),
		datePublished: readDate(read("article:published_time")),
		dateModified: readDate(read("article:modified_time")),
		description: read("og:description"),
		...readImage(document, speaks),
		section: read("article:section"),
		publisher: read("og:site_name")
	};
}
/** Reads the content of each `<meta>` with this `property`, or `name`, which some use instead. */
function readMeta(document, property, speaks) {
	return readMetas(document, `="${property}`, speaks).map((meta) => collapse(meta.content)).filter(Boolean);
}
function readMetas(document, condition, speaks) {
	return [...document.querySelectorAll(`meta[property${condition}" i], meta[name${condition}" i]`)].filter(speaks);
}
/** Reads the first picture and its text; tags after a second picture are about that one. https://ogp.me/#array */
function readImage(document, speaks) {
	const metas = readMetas(document, "^=\"og:image", speaks).map((meta) => [(meta.getAttribute("property") ?? meta.name).toLowerCase(), meta.content]);
	const second = metas.findIndex(([name], index) => index > 0 && name === "og:image");
	const own = second > 0 ? metas.slice(0, second) : metas;
	const find = (pattern) => own.find(([name, content]) => pattern.test(name) && content.trim())?.[1];
	return {
		image: readWebUrl(find(/^og:image(:(secure_)?url)?$/), document.baseURI),
		imageAlt: collapse(find(/:alt$/) ?? "")
	};
}
export { readMeta, readOpenGraph };
