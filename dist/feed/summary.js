import { segmentText } from "../text.js";
import { isSameAddress, parseAddress, readWebUrl } from "../url.js";
import { readText } from "./markup.js";
import { readAttributes } from "./xml.js";
// src/feed/summary.ts
/** Characters of a summary, as many as a card has room for, and of a note's words as a headline. */
var SUMMARY_LENGTH = 180;
var HEADLINE_LENGTH = 80;
/** Elements of an article's content that are none of its sentences. */
var NOT_SENTENCES = "figcaption, nav, audio, video, form, .toc, .footnotes, [role=doc-endnotes], .more-link, .read-more";
/**
* Paragraph that WordPress puts after each item: a sentence in any language with two links,
* to the post and to the site.
*/
var FOOTER = /<p>[^<]*<a\s([^<>]*)>[^<]*<\/a>[^<]*<a\s([^<>]*)>[^<]*<\/a>[^<]*<\/p>\s*$/;
/** Link at the end, with the word before it and what follows: tags and marks, as arrows are. */
var LAST_LINK = /([\p{L}\p{N},;:]\s+)?[[(]{0,2}<a\s([^<>]*)>(?:(?!<\/?a[\s>])[^]){0,2000}<\/a>((?:<(?!a\s)[^<>]*>|&#?\w+;|[^<&\p{L}\p{N}]){0,2000})$/iu;
/** End of a sentence, but not "...". */
var STOP = /^[^<.!?؟。]*[.!?؟。](?!\.)/;
/** Link on a line of its own before any other words. */
var FIRST_LINK = /^(?:\s|<[^<>]*>)*(?=[^\s<])[^<]+(?:<\/\w+>\s*)*<\/a>\s*<(?:\/p|\/div|br)\b/i;
/** Words after a sentence that lead on to the whole, as themes in our languages write them. */
var MORE = /([….!?»”"\]؟])[\s[(]*(?:(?:continue|keep) reading|read (?:more|on)|weiterlesen|mehr lesen|lire la suite|continuer la lecture|(?:seguir|continuar) leyendo|leer más|متابعة القراءة|قراءة المزيد)(?![a-zà-ÿ])[^.!?؟]*\.*$/i;
/** First sentence of a note. */
var SENTENCE = /^.{20,79}?[.!?…。！？؟]["”’»)\]]*(?=\s)/;
/** Heading before any words. */
var HEADING = /^(?:\s|<(?!h\d)[^<>]*>)*<(h\d)\b[^]*?<\/\1>/i;
/** Words that generators write where there is no title. */
var NO_TITLE = /^\W?(no title|untitled)\W?$/i;
/** Reads a headline, or nothing from words that say there is none. */
function readTitle(html) {
	const text = readText(html);
	return text.length < 12 ? text.replace(NO_TITLE, "") : text;
}
/** Reads the heading that an item's content begins with. */
function readHeading(html) {
	return readText(HEADING.exec(html)?.[0] ?? "");
}
/**
* Reads an item's words, without what is no sentence of it: a heading that repeats its headline,
* links and words that lead on to the item itself, and a footer with links to it and to `site`.
*/
function readSentences(html, url = "", headline = "", site = "") {
	const written = html.replace(FOOTER, (footer, item, home) => site && leadsTo(item, url, url) && leadsTo(home, url, site, "/") ? "" : footer);
	const unlinked = written.replace(LAST_LINK, (link, before = "", attributes, after) => leadsTo(attributes, url, url) && !(before && STOP.test(after)) ? before : link);
	const words = readText(unlinked, NOT_SENTENCES) || readText(written);
	return ((HEADING.test(html) || FIRST_LINK.test(html)) && `${words} `.startsWith(`${headline} `) ? words.slice(headline.length) : words).trim().replace(MORE, "$1").replace(/\s*\[(?:…|\.{3})\]$/, "…");
}
/** Tells if a link with these attributes leads to one of some pages. */
function leadsTo(attributes, base, ...pages) {
	const href = toPlain(readAttributes(attributes).get("href"), base);
	return !!href && pages.some((page) => isSameAddress(href, toPlain(page, base)));
}
/** Resolves an address, without what changes how a page is reached. */
function toPlain(address, base) {
	const url = readWebUrl(address, base);
	if (!url) return "";
	const { page, route } = parseAddress(url);
	return (page + route).replace(/^http:/, "https:");
}
/**
* Shortens a text to fit a card. It ends with "…" after a word, or after a grapheme in a script
* without spaces.
*/
function shorten(text, length = SUMMARY_LENGTH) {
	if (text.length <= length) return text;
	const space = text.lastIndexOf(" ", length);
	const end = space > length / 2 ? space : endOfGrapheme(text, length);
	return `${text.slice(0, end || length).replace(/[\s,;:.–—-]+$/, "")}…`;
}
/** Finds the last end of a grapheme up to `length`. */
function endOfGrapheme(text, length) {
	let end = 0;
	for (const { segment } of segmentText(text.slice(0, 2 * length), "grapheme")) {
		if (end + segment.length > length) break;
		end += segment.length;
	}
	return end;
}
/** Splits a note into a headline, its first sentence or words, and the rest. */
function splitNote(text) {
	const sentence = SENTENCE.exec(text)?.[0] ?? shorten(text, HEADLINE_LENGTH);
	if (text.startsWith(sentence)) return [sentence, text.slice(sentence.length).trim()];
	return [sentence, `…${text.slice(sentence.length - 1)}`];
}
export { readHeading, readSentences, readTitle, shorten, splitNote };
