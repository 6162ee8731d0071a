import { contentOf, readAttribute, readMarkup } from "./markup.js";
// src/feed/children.ts
/** Children of an entry, and children of one name, that are read. */
var MAX_CHILDREN = 500;
var MAX_SAME_NAME = 20;
function indexChildren(element) {
	const found = /* @__PURE__ */ new Map();
	const add = (child) => {
		const sameName = found.get(child.name);
		if (!sameName) found.set(child.name, [child]);
		else if (sameName.length < MAX_SAME_NAME) sameName.push(child);
		if (child.name === "media:group" || child.name === "_embedded") child.children.forEach(add);
	};
	element.children.slice(0, MAX_CHILDREN).forEach(add);
	return (...names) => names.flatMap((name) => found.get(name) ?? []);
}
/** Returns the first value that `read` makes of an element. */
function find(elements, read) {
	for (const element of elements) {
		const value = read(readMarkup(element));
		if (value) return value;
	}
}
/** Returns the first of some fields that an element has, as an attribute or, in JSON, a child. */
function readField(element, ...names) {
	const child = element.children.find(({ name }) => names.includes(name));
	return readAttribute(element, ...names) ?? (child && contentOf(child));
}
export { find, indexChildren, readField };
