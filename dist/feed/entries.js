import { readWebUrl } from "../url.js";
import { readFeedDate } from "./date.js";
import { attribute, baseOf, findPicture, isPicture, nameOf, readMarkup, readName, readText, summarize } from "./markup.js";
// src/feed/entries.ts
/** Entries of a feed that are read; children of an entry; and those of one name. */
var MOST = 1e3;
var MOST_CHILDREN = 500;
var MOST_ALIKE = 20;
/** What a feed says of its articles, before it is known whether that is enough for one. `url` is where the feed is. */
function readEntries(feed, url) {
	const named = (name) => [...feed.querySelectorAll(`${name}, x-${name}`)];
	const [root] = named("feed");
	const author = root && readEntry(root, url).author;
	const [site] = named("link").flatMap(({ parentElement, textContent }) => parentElement.localName.endsWith("channel") ? readWebUrl(textContent, url) ?? [] : []);
	return [...named("item"), ...named("entry")].slice(0, MOST).filter((entry) => !entry.parentElement?.closest("item, entry, x-item, x-entry")).map((entry) => {
		const article = readEntry(entry, root ? url : site ?? url);
		return {
			...article,
			author: article.author || author
		};
	});
}
function readEntry(entry, feedBase) {
	const found = /* @__PURE__ */ new Map();
	const add = (child) => {
		const name = nameOf(child, entry);
		const alike = found.get(name) ?? [];
		if (alike.length < MOST_ALIKE) found.set(name, [...alike, child]);
		if (/^(media:group|_embedded)$/.test(name)) [...child.children].forEach(add);
	};
	[...entry.children].slice(0, MOST_CHILDREN).forEach(add);
	const children = (names) => names.split(" ").flatMap((name) => found.get(name) ?? []);
	const find = (names, read) => {
		for (const child of children(names)) {
			const value = read(readMarkup(child));
			if (value) return value;
		}
	};
	const resolve = (each) => each.children.length > 0 ? void 0 : readWebUrl(attribute(each, "href", "url") ?? each.textContent, baseOf(each, feedBase));
	const links = children("link atom:link url external_url");
	const alternates = links.filter((link) => /alternate$/.test(attribute(link, "rel") ?? "alternate"));
	const pages = alternates.filter((link) => /^$|^text|html/.test(attribute(link, "type") ?? ""));
	const ids = children("guid id").filter((id) => attribute(id, "isPermaLink", "ispermalink") !== "false" && /^\s*https?:/.test(id.textContent));
	const url = [
		...pages,
		...alternates,
		...ids
	].map(resolve).find(Boolean) ?? readWebUrl(attribute(entry, "rdf:about"), feedBase);
	const files = [...children("media:content enclosure"), ...links.filter((link) => attribute(link, "rel") === "enclosure")];
	const [media] = children("wp:featuredmedia");
	const sizes = [
		"x-medium_large >",
		"x-large >",
		":scope >"
	].flatMap((size) => media?.querySelector(`${size} x-source_url`) ?? []);
	const picture = [
		...files.filter(isPicture),
		...children("media:thumbnail itunes:image image banner_image"),
		...sizes
	].map(resolve).find(Boolean);
	const [text] = children("content");
	const sections = children("category dc:subject wp:term tags section").map(readMarkup).map(readText).filter(Boolean);
	const authors = [
		"authors",
		"dc:creator",
		"author",
		"itunes:author"
	].map((name) => children(name).map(readMarkup).map(readName).filter(Boolean));
	return {
		headline: find("title headline dc:title", readText),
		url,
		id: find("id guid", readText),
		author: [...new Set(authors.find(({ length }) => length))].join(", "),
		datePublished: find("date_published datepublished pubdate published issued dc:date date updated modified", readFeedDate),
		dateModified: find("date_modified datemodified updated modified dc:modified", readFeedDate),
		description: find("summary description itunes:summary media:description excerpt content_text content:encoded content content_html", summarize),
		image: picture ?? find("content:encoded content content_html description summary", (html) => findPicture(html, text ? baseOf(text, feedBase) : url ?? feedBase)),
		imageAlt: find("imagealt", readText),
		section: sections[0],
		sections,
		readingTime: find("readingtime", Number)
	};
}
export { readEntries };
