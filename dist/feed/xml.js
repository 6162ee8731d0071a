import { decodeEntities } from "../text.js";
// src/feed/xml.ts
/** Start of a feed, which may follow a prolog, a DOCTYPE or a server's notices. */
var START = /<(?:[\w.-]+:)?(?:rss|feed|RDF|channel)(?=[\s/>])/i;
/**
* A tag, with its content and its end tag if that content is text alone;
* or a comment, a processing instruction or a CDATA section.
* No alternative is tried twice from one place, and each repeat that an engine has to remember
* is limited, so that no feed takes it long.
*/
var TOKEN = /<(?:(\/?)([A-Za-z_:\x80-\uffff][\w:.-]*)([^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*){0,2000})>(?:([^<]*|<!\[CDATA\[[^\]]*(?:\](?!\]>)[^\]]*){0,2000}\]\]>)<\/\2>)?|!--[^]*?(?:-->|$)|\?[^]*?(?:\?>|$)|!\[CDATA\[[^]*?(?:\]\]>|$))/g;
var ATTRIBUTE = /([^\s"'=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;
/** Parts of the namespaces of vocabularies that feeds borrow from. */
var VOCABULARY = /\b(dc|content|mrss|itunes)\b/i;
/** Ends of the namespaces of feeds themselves. */
var FEED = /(\/2005\/atom|\/atom\/ns#|\/rss\/1\.0\/|\.com\/rss[\d.]*)\s*$/i;
/**
* Tags, attributes of a tag, and levels of elements: more than feeds have, and few enough that
* reading them doesn't take seconds.
*/
var MAX_TAGS = 1e5;
var MAX_ATTRIBUTES = 40;
var MAX_DEPTH = 100;
/**
* Parses a feed in XML into elements, each before those inside it; none if the text is no feed.
* Errors that would stop the browser's own parser are passed over: text after the end, tags
* that are never closed or never opened, and what is no tag. No DTD is ever read.
*/
function parseXml(text) {
	const elements = [];
	const open = [];
	let outer;
	const close = (tag, end) => {
		const from = open.findLastIndex((each) => each.tag === tag);
		if (from >= 0) for (const { element, start } of open.splice(from)) element.inner = text.slice(start, end);
		outer = open.at(-1);
	};
	TOKEN.lastIndex = text.search(START);
	for (let match; TOKEN.lastIndex >= 0 && elements.length < MAX_TAGS && (match = TOKEN.exec(text));) {
		const tag = match[2]?.toLowerCase();
		if (!tag) continue;
		if (match[1]) close(tag, match.index);
		if (match[1] || open.length >= MAX_DEPTH) continue;
		if (tag === outer?.tag && /^(item|entry)$/.test(tag)) close(tag, match.index);
		const [, , , written = "", inner] = match;
		const attributes = written ? readAttributes(written.replace(/\/$/, "")) : NO_ATTRIBUTES;
		const scope = written.includes("xmlns") || !outer ? new Scope(attributes, outer?.scope) : outer.scope;
		const element = {
			name: scope.nameOf(tag),
			attributes,
			parent: outer?.element,
			children: [],
			inner: inner ?? ""
		};
		elements.push(element);
		outer?.element.children.push(element);
		if (inner === void 0 && !written.endsWith("/")) open.push(outer = {
			tag,
			start: TOKEN.lastIndex,
			element,
			scope
		});
	}
	if (open.length > 0) close(open[0].tag, text.length);
	return elements;
}
/** Namespaces in force in a part of a feed. */
var Scope = class {
	#spaces;
	#names = /* @__PURE__ */ new Map();
	constructor(attributes, outer) {
		this.#spaces = {
			...outer && outer.#spaces,
			...Object.fromEntries(attributes)
		};
	}
	nameOf(tag) {
		const known = this.#names.get(tag);
		if (known) return known;
		const [local, prefix = ""] = tag.split(":").reverse();
		const space = this.#spaces[prefix ? `xmlns:${prefix}` : "xmlns"] ?? prefix;
		const [, borrowed = FEED.test(space) ? "" : prefix] = VOCABULARY.exec(space) ?? [];
		const name = (borrowed ? `${borrowed.replace("mrss", "media")}:${local}` : local).toLowerCase();
		this.#names.set(tag, name);
		return name;
	}
};
var NO_ATTRIBUTES = /* @__PURE__ */ new Map();
/** Reads the attributes of a tag, by names in lower case, with entities decoded. */
function readAttributes(written) {
	const attributes = /* @__PURE__ */ new Map();
	for (const [, name, ...values] of written.matchAll(ATTRIBUTE)) {
		if (attributes.size >= MAX_ATTRIBUTES) break;
		attributes.set(name.toLowerCase(), decodeEntities(values.find((value) => value !== void 0)));
	}
	return attributes;
}
export { parseXml, readAttributes };
