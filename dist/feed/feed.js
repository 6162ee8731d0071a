import { withoutTracking } from "../url.js";
import { decode } from "./decode.js";
import { readEntries } from "./entries.js";
import { FeedError } from "./error.js";
import { parseJson } from "./json.js";
import { parseXml } from "./xml.js";
// src/feed/feed.ts
/**
* Reads RSS, Atom, JSON Feed or WordPress's posts, as far as they are readable.
* The newest article comes first, and those without a date last.
* Nothing but plain text and http(s) URLs comes out.
* Throws a FeedError if there is no article in it; `report` gets how many items are left out.
*/
function readFeed(feed, url, contentType, report = () => {}) {
	const text = typeof feed === "string" ? feed : decode(feed, contentType);
	let elements;
	try {
		elements = /^\s*[[{]/.test(text) ? parseJson(text) : parseXml(text);
	} catch (cause) {
		throw new FeedError(url, `could not be read: ${cause.message}`, { cause });
	}
	if (elements.length === 0) throw new FeedError(url, /<html|<!doctype html/i.test(text) ? "is a web page, and no feed" : "is no feed");
	const entries = readEntries(elements, url);
	const articles = toItems(entries);
	if (articles.length === 0) throw new FeedError(url, "has no article with a title and a link");
	const unnamed = entries.filter(({ headline }) => !headline).length;
	const unlinked = entries.filter((entry) => entry.headline && !entry.url).length;
	if (unnamed + unlinked > 0) report(`leaves out items of ${url}: ${unnamed} have no title and no words, ${unlinked} no link and no file.`);
	return articles;
}
/** Selects the entries with a headline and an address, published by now, each once. */
function toItems(entries) {
	const seen = /* @__PURE__ */ new Set([""]);
	return entries.map((entry) => ({
		entry,
		time: timeOf(entry.datePublished)
	})).filter(({ entry, time }) => entry.headline && entry.url && !(time > Date.now())).sort((one, other) => (other.time || 0) - (one.time || 0)).flatMap(({ entry: { readDetails, listPictures, ...known } }) => {
		const url = withoutTracking(known.url) + (/#.*/.exec(known.url)?.[0] ?? "");
		const id = known.id && `id ${known.id}`;
		if (seen.has(url) || id && seen.has(id)) return [];
		seen.add(url).add(id);
		let article;
		const read = (allows = () => true) => {
			article ??= Object.fromEntries(Object.entries({
				...known,
				url,
				...readDetails()
			}).filter(([, value]) => value));
			for (const image of listPictures()) if (allows(image)) return {
				...article,
				image
			};
			return article;
		};
		return [{
			headline: known.headline,
			url,
			read
		}];
	});
}
/**
* Converts a date to milliseconds; NaN where there is none.
* A time without a zone is read in the zone where it comes first, UTC+14, so that no site waits
* for its own article.
*/
function timeOf(date = "") {
	return Date.parse(/[Z+]|-\d\d:\d\d$/.test(date) ? date : `${date}${date[10] ? "" : "T00:00"}+14:00`);
}
export { readFeed };
