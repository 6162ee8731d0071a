import { isObject } from "../../json.js";
import { readWebUrl } from "../../url.js";
// src/journal/files/import.ts
var MAX_REVISION = 2 ** 31;
var ImportError = class extends Error {
	constructor(reason) {
		super(`The file can't be brought back: ${reason}`);
		this.name = "ImportError";
		this.reason = reason;
	}
};
/** Bytes of a file or UTF-16 units of its text: more than anybody writes, and fit for a phone. */
var MAX_BYTES = 1e8;
/**
* Reads the entries of a file by `writeJson` or `writePage`; `here` is the origin of this page.
* Throws an `ImportError` unless every part is what it should be. Unknown fields are left out.
*/
function readExport(file, here) {
	if (file.length > 1e8) refuse("large");
	const { "salve-journal": format, site, entries } = readObject(parseJson(file), "foreign");
	if (typeof format !== "number" || !Array.isArray(entries)) return refuse("foreign");
	if (format > 1) refuse("newer");
	const moved = typeof site === "string" && isSameSite(site, here);
	const read = entries.map(readEntry).map((entry) => moved ? moveEntry(entry, site, here) : entry);
	if (new Set(read.map(({ key }) => key)).size < read.length) refuse("damaged");
	return read;
}
function parseJson(file) {
	const [, data = file.replace(/^\uFEFF/, "")] = /<script type="application\/json" id="salve-journal">([^<]*)</.exec(file) ?? [];
	try {
		return JSON.parse(data);
	} catch {
		return refuse("foreign");
	}
}
function readEntry(value) {
	const { key, article, question, text, revision, created, updated, writer, versions } = readObject(value);
	const beside = readArticle(article);
	if (!readString(key).startsWith(`${beside.id} `) || !Array.isArray(versions)) return refuse("damaged");
	return {
		key: readString(key),
		article: beside,
		question: readString(question),
		text: readString(text),
		revision: readRevision(revision),
		created: readMoment(created),
		updated: readMoment(updated),
		writer: readString(writer),
		versions: versions.map(readVersion)
	};
}
function readArticle(value) {
	const { id, headline, url, author, datePublished } = readObject(value);
	if (url !== "" && !readWebUrl(readString(url), readString(url))) refuse("damaged");
	return {
		id: readString(id),
		headline: readString(headline),
		url: readString(url),
		...author !== void 0 && { author: readString(author) },
		...datePublished !== void 0 && { datePublished: readString(datePublished) }
	};
}
function readVersion(value) {
	const { text, updated, conflict } = readObject(value);
	return {
		text: readString(text),
		updated: readMoment(updated),
		...conflict === true && { conflict }
	};
}
function readObject(value, reason = "damaged") {
	return isObject(value) ? value : refuse(reason);
}
function readString(value) {
	return typeof value === "string" ? value : refuse("damaged");
}
/** Reads a revision that leaves room for as many writes as anybody makes. */
function readRevision(value) {
	return Number.isInteger(value) && value > 0 && value < MAX_REVISION ? value : refuse("damaged");
}
function readMoment(value) {
	const moment = readString(value);
	return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(moment) && !Number.isNaN(Date.parse(moment)) && new Date(moment).toISOString() === moment ? moment : refuse("damaged");
}
/** Tells whether two origins are one site that moved to https, or to or from "www.". */
function isSameSite(one, other) {
	const hosts = [one, other].map((origin) => URL.canParse(origin) && new URL(origin).hostname.replace(/^www\./, ""));
	return one !== other && !!hosts[0] && hosts[0] === hosts[1];
}
/** Moves an entry to the site's new origin, where its article looks for it. */
function moveEntry(entry, from, to) {
	const move = (url) => url === from || url.startsWith(`${from}/`) ? to + url.slice(from.length) : url;
	const id = move(entry.article.id);
	return {
		...entry,
		key: id + entry.key.slice(entry.article.id.length),
		article: {
			...entry.article,
			id,
			url: move(entry.article.url)
		}
	};
}
function refuse(reason) {
	throw new ImportError(reason);
}
export { ImportError, MAX_BYTES, readExport };
