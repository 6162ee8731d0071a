import { escapeMarkup, escapeTags } from "./markup.js";
// src/feed/json.ts
/**
* Turns a feed in JSON into elements, so that one reader serves every format:
* JSON Feed 1.0 and 1.1, WordPress's posts, or articles with our own field names.
* Returns none if there is no list in it.
*/
function parseJson(text) {
	const value = parse(text);
	const items = Array.isArray(value) ? value : value?.items;
	const elements = [];
	if (Array.isArray(items)) append(elements, "feed", {
		...value === items ? {} : value,
		items: void 0,
		entry: items
	});
	return elements;
}
/** Parses JSON, also if it was cut off or has line breaks inside its strings. */
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return JSON.parse(closeJson(text.replace(/\p{Cc}/gu, " ")));
	}
}
/** Levels down to which a cut text is kept whole; an item can do without deeper ones. */
var CUT_DEPTH = 4;
/** Levels of an item, and values of one object or array: more than any feed has. */
var MAX_DEPTH = 9;
var MAX_VALUES = 1e3;
/** Ends a JSON text after its last whole object or array. */
function closeJson(text) {
	const open = [];
	let json = "";
	for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)|[[\]{}]/g)) {
		if (token === "{") open.push("}");
		if (token === "[") open.push("]");
		if (token !== open.at(-1)) continue;
		open.pop();
		if (open.length < CUT_DEPTH) json = text.slice(0, index + 1) + open.toReversed().join("");
	}
	return json;
}
function append(elements, name, value, parent, depth = 0) {
	if (depth > MAX_DEPTH) return;
	if (Array.isArray(value)) value.slice(0, MAX_VALUES).forEach((each) => append(elements, name, each, parent, depth + 1));
	else if (typeof value === "string" || value instanceof Object || name === "readingTime") {
		const isHtml = /html|rendered|name/.test(name);
		const escaped = isHtml ? escapeMarkup : escapeTags;
		const element = {
			name: name.toLowerCase(),
			attributes: /* @__PURE__ */ new Map([["type", isHtml ? "html" : "text"]]),
			parent,
			children: [],
			inner: value instanceof Object ? "" : escaped(String(value)) + (name.endsWith("_gmt") ? "Z" : "")
		};
		elements.push(element);
		parent?.children.push(element);
		if (value instanceof Object) for (const [key, each] of Object.entries(value).slice(0, MAX_VALUES)) append(elements, key, each, element, depth + 1);
	}
}
export { parseJson };
