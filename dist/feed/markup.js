import { decodeEntities, readHtml } from "../text.js";
import { readWebUrl } from "../url.js";
// src/feed/markup.ts
/** Characters of a name, with its e-mail address. */
var NAME_LENGTH = 180;
/** Characters and tags of HTML that are read for a text. */
var MAX_HTML_LENGTH = 5e3;
var MAX_TAGS = 120;
var TAG = /<(?!\/?(?:script|style))[a-z/][^<>]*>/gi;
/** Returns the first of some attributes that an element has. */
function readAttribute({ attributes }, ...names) {
	if (attributes.size > 0) {
		for (const name of names) if (attributes.has(name)) return attributes.get(name);
	}
}
/** Returns the text of an element without children. */
function contentOf(element) {
	return decodeEntities(innerHtmlOf(element));
}
/** Returns an element's source, without comments and CDATA's marks. */
function innerHtmlOf({ inner }) {
	return inner.includes("<!") ? inner.replace(/<!(?:--[^]*?(?:-->|$)|\[CDATA\[([^]*?)(?:\]\]>|$))/g, (_, text = "") => escapeMarkup(text)) : inner;
}
/**
* Reads an element's content as HTML, whether it is escaped, in CDATA or made of elements.
* Plain text is escaped.
*/
function readMarkup(element) {
	const type = readAttribute(element, "type") ?? "";
	if (/\/(?!plain|.*html)/.test(type) || readAttribute(element, "mode") === "base64") return "";
	const inner = element.children.find(({ name }) => /^(name|rendered)$/.test(name));
	if (inner) return readMarkup(inner);
	const label = readAttribute(element, "label", "term");
	const xml = label ? escapeMarkup(label) : innerHtmlOf(element);
	if (/plain|^text$/.test(type)) return xml.replace(TAG, "");
	if (element.children.length > 0) return xml.replace(/<([\w.:-]+)([^<>]*)\/>/g, "<$1$2></$1>").replace(/(<\/?)[\w.-]+:/g, "$1");
	return element.parent?.name === "entry" && !/html/.test(type) ? xml : decodeEntities(xml);
}
/** Reads the text of a piece of HTML, without control characters and the elements in `without`. */
function readText(html, without) {
	let tags = 0;
	const tame = html.slice(0, MAX_HTML_LENGTH).replace(TAG, (tag) => ++tags > MAX_TAGS ? " " : tag);
	return readHtml(tame, without).replace(/\p{Cc}/gu, "");
}
/** Reads a name without RSS's e-mail address: "ruth@tidewater.example (Ruth Alder)". */
function readName(html) {
	const text = readText(html.slice(0, NAME_LENGTH));
	return /\S@\S/.test(text) ? /\((.+)\)/.exec(text)?.[1] ?? text.replace(/\s*\S+@\S+\s*/, "") : text;
}
/** Resolves an element's base URL, from the outermost `xml:base`. https://www.w3.org/TR/xmlbase/ */
function baseOf(element, url) {
	if (!element) return url;
	const outer = baseOf(element.parent, url);
	return readWebUrl(readAttribute(element, "xml:base"), outer) ?? outer;
}
/** Escapes plain text for XML and HTML. */
function escapeMarkup(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
/** Escapes plain text whose entities are meant as such. */
function escapeTags(text) {
	return escapeMarkup(text).replace(/&amp;(#?\w+;)/g, "&$1");
}
export { baseOf, contentOf, escapeMarkup, escapeTags, readAttribute, readMarkup, readName, readText };
