import { readDate } from "../date.js";
import { readWebUrl } from "../url.js";
import { find, indexChildren } from "./children.js";
import { baseOf, contentOf, readAttribute, readMarkup, readName, readText } from "./markup.js";
import { isPicture, listPictures, readAddress } from "./picture.js";
import { readHeading, readSentences, readTitle, shorten, splitNote } from "./summary.js";
// src/feed/entries.ts
/** Entries of a feed that are read. */
var MAX_ENTRIES = 1e3;
/** Fields with an item's date; the last say when it was changed. */
var PUBLISHED = [
	"date_published",
	"datepublished",
	"pubdate",
	"published",
	"issued",
	"dc:date",
	"date",
	"updated",
	"modified"
];
var RARELY_PUBLISHED = [
	"dc:issued",
	"dc:created",
	"date_modified",
	"datemodified"
];
/** Fields with an item's whole content. */
var CONTENTS = [
	"content:encoded",
	"content",
	"content_html",
	"description"
];
/** Fields with an item's words, the shorter first. */
var TEXTS = [
	"summary",
	"description",
	"itunes:summary",
	"media:description",
	"excerpt",
	"dc:description",
	"content_text",
	"content:encoded",
	"content",
	"content_html"
];
/** Reads every entry, also one without a headline or an address. `url` is the feed's own. */
function readEntries(elements, url) {
	const root = elements.find(({ name }) => /^(feed|channel)$/.test(name));
	const children = root && indexChildren(root);
	const site = (children && readLink(children, url)) ?? url;
	const isChannel = root?.name === "channel";
	const author = isChannel ? void 0 : children && readAuthors(children);
	const base = isChannel ? site : url;
	return elements.filter(isEntry).slice(0, MAX_ENTRIES).filter((entry) => !isInside(entry)).map((entry) => readEntry(entry, base, author, site));
}
function isEntry({ name }) {
	return name === "item" || name === "entry";
}
function isInside({ parent }) {
	return !!parent && (isEntry(parent) || isInside(parent));
}
function readEntry(entry, base, author, site) {
	const children = indexChildren(entry);
	const url = readLink(children, base) ?? readWebUrl(readAttribute(entry, "rdf:about"), base);
	const titles = children("title", "headline", "dc:title");
	const title = find(titles, readTitle) ?? find(children("itunes:title", "media:title"), readTitle) ?? find(children(...CONTENTS), readHeading);
	const findWords = (home) => find(children(...TEXTS), (html) => readSentences(html, url, title, home));
	const readAll = () => findWords(site) ?? (title ? "" : findWords() ?? "");
	const [note = "", rest = ""] = title ? [] : splitNote(readAll());
	return {
		headline: title ?? (note || find(titles, readText)),
		url,
		id: find(children("id", "guid"), readText),
		datePublished: find(children(...PUBLISHED), readDate) ?? find(children(...RARELY_PUBLISHED, "date_gmt", "modified_gmt"), readDate),
		listPictures: () => listPictures(children, base, url ?? base),
		readDetails: () => {
			const sections = children("category", "dc:subject", "wp:term", "tags", "section").map(readMarkup).map((html) => readText(html)).filter(Boolean);
			return {
				author: readAuthors(children) || author,
				dateModified: find(children("date_modified", "datemodified", "updated", "modified", "dc:modified", "modified_gmt"), readDate),
				description: shorten(title ? readAll() : rest),
				imageAlt: find(children("imagealt"), readText),
				section: sections[0],
				sections,
				readingTime: find(children("readingtime"), Number)
			};
		}
	};
}
/** Finds the page of an item or a feed, else its address by name, else its recording. */
function readLink(children, base) {
	const all = children("link", "url", "external_url", "home_page_url");
	const links = all.filter((link) => /alternate$/.test(readAttribute(link, "rel") ?? "alternate"));
	const pages = links.filter((link) => /^$|^text|html/.test(readAttribute(link, "type") ?? ""));
	const ids = children("guid", "id").filter((id) => readAttribute(id, "ispermalink") !== "false" && /^\s*https?:/.test(contentOf(id)));
	return findUrl([
		...pages,
		...links,
		...ids
	], base) ?? findUrl([...children("enclosure", "attachments", "media:content"), ...all.filter((link) => readAttribute(link, "rel") === "enclosure")].filter((file) => !isPicture(file)), base);
}
/** Finds the first address in an element's attributes or text; some write "&" in it as "&amp;". */
function findUrl(elements, base) {
	for (const element of elements) {
		const address = readAddress(element);
		const decoded = address?.includes("amp;") ? address.replace(/([?&])amp;/g, "$1") : address;
		const url = readWebUrl(decoded, baseOf(element, base));
		if (url) return url;
	}
}
function readAuthors(children) {
	const authors = [
		"authors",
		"dc:creator",
		"author",
		"itunes:author"
	].map((name) => children(name).map(readMarkup).map(readName).filter(Boolean));
	return [...new Set(authors.find(({ length }) => length))].join(", ");
}
export { readEntries };
