import { FeedError, MissingReaderError } from "../../feed/error.js";
import { loadReader } from "../../feed/load-reader.js";
import { loadFeed } from "../../feed/load.js";
import { readPart } from "../../page/page.js";
import { collapse } from "../../text.js";
import { readWebUrl } from "../../url.js";
import { warn } from "../../warn.js";
// src/elements/article-list/source.ts
/** Finds a list's articles: its property, its `src`, its content, or the feed of the page. */
function findSource(list, articles, src) {
	if (articles) return articles.length > 0 ? ["articles", ...articles] : [];
	if (src) return ["feed", src];
	if (document.readyState === "loading") return [];
	const script = list.querySelector(":scope > script[type=\"application/json\" i]");
	if (script) return ["json", script.textContent];
	const parts = list.querySelectorAll(":scope > article");
	if (parts.length > 0) return ["parts", ...[...parts].map((part) => JSON.stringify(readElement(part)))];
	return ["feed", [...document.querySelectorAll("link[rel~=\"alternate\" i][href]")].find(({ type }) => /(rss|atom|rdf)\+xml|feed\+json/i.test(type))?.href];
}
/** Reads a source's articles. Throws an error that says what the author can do. */
function readSource([kind, ...values], base, signal) {
	if (kind === "articles") return values.map(toItem);
	if (kind === "parts") return values.map((json) => toItem(JSON.parse(json)));
	const [value] = values;
	if (kind === "json") return readJson(value, base);
	return kind === "feed" ? loadFrom(value, base, signal) : [];
}
async function loadFrom(src, base, signal) {
	if (!src) throw new Error("has no feed: set src, or name it in the page’s head by <link rel=\"alternate\" type=\"application/rss+xml\" href=\"/feed\">.");
	const url = readWebUrl(src, base);
	if (!url) throw new Error(`cannot read src="${src}": a feed’s address is relative, http: or https:.`);
	try {
		return await loadFeed(url, signal, (problem) => warn("salve-article-list", problem));
	} catch (cause) {
		if (cause instanceof MissingReaderError) throw cause;
		throw new Error(`shows no list: ${cause.message} ${advise(cause)}`, { cause });
	}
}
/** Names the remedy for a feed. A browser doesn't tell a network's failure from a CORS refusal. */
function advise({ feed, cause }) {
	const { origin } = location;
	if (!(cause instanceof TypeError) || new URL(feed).origin === origin) return "Open that address to see, or let src lead to RSS, Atom, JSON Feed or WordPress’s posts.";
	return `Its server has to send the header "Access-Control-Allow-Origin: ${origin}" with it: in WordPress by the filter wp_headers (/wp-json/wp/v2/posts sends one by itself), before Ghost or elsewhere in nginx by add_header.`;
}
/** Wraps an article; it may belong to more sections than the one it shows. */
function toItem(article) {
	const { headline, url, section = "", sections = [] } = article;
	return {
		headline,
		url,
		read: () => ({
			...article,
			sections: [section, ...sections]
		})
	};
}
/** Reads articles from JSON in the page, which unlike a feed's has to be whole. */
async function readJson(json, base) {
	const readFeed = await loadReader();
	try {
		JSON.parse(json);
		return readFeed(json, base);
	} catch (cause) {
		const isJson = cause instanceof FeedError;
		throw new Error(`cannot use the JSON inside it: ${isJson ? "no article in it has a headline and a url" : cause.message}.`, { cause });
	}
}
/** Reads an article from its HTML, with the fields that only a card shows. */
function readElement(part) {
	const image = part.querySelector("img");
	const description = [...part.querySelectorAll("p")].find((each) => !each.querySelector("small, time"));
	return {
		...readPart(part),
		image: image?.currentSrc || image?.src,
		imageAlt: image?.alt,
		description: collapse(description?.textContent ?? ""),
		section: collapse(part.querySelector("[itemprop~=articleSection], .p-category, small > b")?.textContent ?? "")
	};
}
export { findSource, readSource };
