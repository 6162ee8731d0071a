import { readHtml } from "../text.js";
import { readWebUrl } from "../url.js";
import { escape } from "./xml.js";
// src/feed/markup.ts
/** The vocabularies that feeds borrow from, by what their namespaces have in them. */
var VOCABULARY = /\b(dc|content|mrss|itunes|atom)\b/i;
/** Characters of a summary, as much as a card has room for; and characters and tags of HTML that are read for a text. */
var LENGTH = 180;
var ENOUGH = 5e3;
var ENOUGH_TAGS = 40;
var TAG = /<(?!\/?(?:script|style))[a-z/][^<>]*>/gi;
/** The paragraph that WordPress puts after each item: a sentence, in whatever language, with a link to the post and one to the site. */
var FOOTER = /<p>[^<]*<a\s[^<>]*>[^<]*<\/a>[^<]*<a\s[^<>]*>[^<]*<\/a>[^<]*<\/p>\s*$/;
/** The first of some attributes that an element has. */
function attribute(element, ...names) {
	return names.map((name) => element.getAttribute(name)).find((value) => value !== null) ?? void 0;
}
/** An element's name, in small letters; one of a borrowed vocabulary with its usual prefix, whichever the feed gave it. */
function nameOf({ localName, namespaceURI, prefix }, entry) {
	const vocabulary = namespaceURI !== entry.namespaceURI && (VOCABULARY.exec(namespaceURI ?? "")?.[1] ?? prefix);
	return (vocabulary ? `${vocabulary.replace("mrss", "media")}:${localName}` : localName.replace(/^x-/, "")).toLowerCase();
}
/** An element's content as HTML, however it is wrapped: escaped, in CDATA, as elements of its own. Plain text is escaped. */
function readMarkup(element) {
	const type = attribute(element, "type") ?? "";
	if (/\/(?!plain|.*html)/.test(type) || attribute(element, "mode") === "base64") return "";
	const inner = [...element.children].find(({ localName }) => /^(x-)?(name|rendered)$/.test(localName));
	if (inner) return readMarkup(inner);
	const text = attribute(element, "label", "term") ?? element.textContent;
	if (element.children.length > 0 && !/plain|^text$/.test(type)) return new XMLSerializer().serializeToString(element).replace(/^<[^>]*>|<\/[^>]*>$/g, "").replace(/(<\/?)(?:x-|[\w.-]+:)/g, "$1");
	const isAtom = /atom/i.test(element.namespaceURI) || /entry$/.test(element.parentElement.localName);
	return /plain|^text$/.test(type) || isAtom && !/html/.test(type) ? text.replace(/[&<]/g, escape) : text;
}
/** The text of a piece of HTML, less the characters that control a device. */
function readText(html) {
	let tags = 0;
	const tame = html.slice(0, ENOUGH).replace(TAG, (tag) => ++tags > ENOUGH_TAGS ? " " : tag);
	return readHtml(tame).replace(/\p{Cc}/gu, "");
}
/** A person's name, less the address that RSS wants beside it: "ruth@tidewater.example (Ruth Alder)". */
function readName(html) {
	const text = readText(html.slice(0, LENGTH));
	return /\S@\S/.test(text) ? /\((.+)\)/.exec(text)?.[1] ?? text.replace(/\s*\S+@\S+\s*/, "") : text;
}
/** Plain text that fits a card: a longer one ends at a word, or in a script without spaces at a grapheme, with "…". */
function summarize(html) {
	const text = readText(html.replace(FOOTER, "")).replace(/\s*\[(?:…|\.{3})\]$/, "…");
	if (text.length <= LENGTH) return text;
	const space = text.lastIndexOf(" ", LENGTH);
	const end = space > LENGTH / 2 ? space : new Intl.Segmenter().segment(text.slice(0, 360)).containing(LENGTH).index;
	return `${text.slice(0, end || LENGTH).replace(/[\s,;:.–—-]+$/, "")}…`;
}
/** The first picture of a piece of HTML, less those that only count visits. */
function findPicture(html, base) {
	const [, source] = /<img\s(?![^<>]*(?:width|height)\s*=\s*["']?[01]\b)[^<>]*?\bsrc\s*=\s*["']?([^"'\s<>]+)/i.exec(html) ?? [];
	return readWebUrl(source?.replaceAll("&amp;", "&"), base);
}
function isPicture(file) {
	return /^image|\.(jpe?g|png|webp|avif|gif|svg)(\?|$)/i.test(attribute(file, "medium", "type", "url") ?? "");
}
var bases = /* @__PURE__ */ new WeakMap();
/** What an element's addresses are relative to: each `xml:base` around it, from the outermost. https://www.w3.org/TR/xmlbase/ */
function baseOf(element, url) {
	const known = bases.get(element);
	if (known) return known;
	const outer = element.parentElement ? baseOf(element.parentElement, url) : url;
	const base = readWebUrl(attribute(element, "xml:base"), outer) ?? outer;
	bases.set(element, base);
	return base;
}
export { attribute, baseOf, findPicture, isPicture, nameOf, readMarkup, readName, readText, summarize };
