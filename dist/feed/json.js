// src/feed/json.ts
/**
* A feed in JSON as a document, so that one reader serves every kind: JSON Feed 1.0 and 1.1, WordPress's posts, or articles in our own words.
* Undefined where there is no list in it.
*/
function parseJson(text) {
	const value = parse(text);
	const items = Array.isArray(value) ? value : value?.items;
	if (!Array.isArray(items)) return void 0;
	const feed = new Document();
	feed.append(feed.createElement("x-feed"));
	append(feed.documentElement, "entry", items);
	if (value !== items) Object.entries({
		...value,
		items: []
	}).slice(0, MOST).forEach(([name, each]) => append(feed.documentElement, name, each));
	return feed;
}
/** A value of JSON, or of what can be had of a text that was cut off or has line breaks inside its strings. */
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return JSON.parse(close(text.replace(/\p{Cc}/gu, " ")));
	}
}
/** Objects and arrays further inside a text that was cut off than this are what an item can be without. */
var DEPTH = 4;
/** Levels of an item that are read, and values of one object or array: more than any feed has. */
var DEEPEST = 8;
var MOST = 1e3;
/** Ends a JSON text after the last object or array in it that is whole. */
function close(text) {
	const open = [];
	let json = "";
	for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)|[[\]{}]/g)) {
		if (token === "{") open.push("}");
		if (token === "[") open.push("]");
		if (token !== open.at(-1)) continue;
		open.pop();
		if (open.length < DEPTH) json = text.slice(0, index + 1) + open.toReversed().join("");
	}
	return json;
}
function append(parent, name, value, depth = 0) {
	if (depth > DEEPEST) return;
	if (Array.isArray(value)) value.slice(0, MOST).forEach((each) => append(parent, name, each, depth + 1));
	else if (typeof value === "string" || value instanceof Object || name === "readingTime") {
		const element = parent.ownerDocument.createElement(`x-${name.replace(/[^\w:-]/g, "").toLowerCase()}`);
		element.setAttribute("type", /html|rendered|name/.test(name) ? "html" : "text");
		if (value instanceof Object) for (const [key, each] of Object.entries(value).slice(0, MOST)) append(element, key, each, depth + 1);
		else element.textContent = String(value);
		parent.append(element);
	}
}
export { parseJson };
