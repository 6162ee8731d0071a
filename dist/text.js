// src/text.ts
/** Replaces each run of white space by one space, and trims the ends. */
function collapse(text) {
	return text.replace(/ \s+|[^\S ]\s*/gu, " ").trim();
}
/**
* Element of an inert document, where parsed HTML loads nothing and runs nothing.
* A document for each piece of HTML would take ten times as long.
*/
var inertElement;
/**
* Reads the words of a piece of HTML, with entities decoded and white space collapsed, without
* the elements in `without`.
*/
function readHtml(html, without = "title") {
	if (!/<[a-z/!?]/i.test(html)) {
		const text = decodeEntities(html);
		if (!/&[#\w]/.test(text)) return clean(text);
	}
	try {
		inertElement ??= document.implementation.createHTMLDocument().createElement("div");
		inertElement.replaceChildren();
		inertElement.insertAdjacentHTML("beforeend", html);
		return readProse(inertElement, without);
	} catch {
		return clean(decodeEntities(html.replace(/<(script|style)\b[^]*?<\/\1>|<[a-z/!][^<>]*>/gi, " ")));
	}
}
var ENTITIES = /* @__PURE__ */ new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", "\""],
	["apos", "'"]
]);
/** Decodes XML's own entities and numeric ones; others, which need a long list, stay. */
function decodeEntities(text) {
	return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name = "") => {
		const point = hex ? parseInt(hex, 16) : Number(decimal);
		const isCharacter = point > 0 && point < 128 || point > 159 && point <= 1114111;
		return ENTITIES.get(name) ?? (isCharacter ? String.fromCodePoint(point) : entity);
	});
}
/** Elements that break a line, and so separate the words on their two sides. */
var SEPARATING = "br, p, div, li, td, th, tr, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, figcaption, section";
var UNREAD = "script, style, template, [aria-hidden=true]";
/**
* Elements inside a sentence or a headline that a reader doesn't read as its words: footnote
* marks, hidden and deleted words, readings beside ruby, an equation's source.
*/
var NOT_PROSE = "noscript, del, rt, rp, annotation, sup a[href*=\"#\"], [role=doc-noteref], .screen-reader-text, .sr-only, .visually-hidden, [hidden], [style*=\"display:none\" i], [style*=\"display: none\" i]";
/** Emoji that WordPress's script and feeds draw as pictures. */
var EMOJI = "img.emoji, img.wp-smiley";
/**
* Reads an element's words as a reader sees them, without hidden ones and those in `without`.
* The marks of a `<q>` are no part of its text; `mark` may add them.
*/
function readWords(element, without, mark = (text) => text) {
	const unread = without ? `${UNREAD}, ${without}` : UNREAD;
	return collapse(collectText(element, (each) => each.matches(unread) ? "" : void 0, mark));
}
/**
* Reads an element's words for a headline or a summary: also without footnote marks, deleted
* words and permalinks, and with emoji. An element that is hidden itself is read all the same,
* because some themes draw a logo in place of their headline.
*/
function readProse(element, without = "title") {
	const unread = new Set(element.querySelectorAll(`${UNREAD}, ${NOT_PROSE}, ${without}`));
	if (element.matches(UNREAD)) return "";
	const replace = (each) => {
		if (each.localName === "img" && each.matches(EMOJI)) return each.getAttribute("alt") ?? "";
		return unread.has(each) || isPermalink(each) ? "" : void 0;
	};
	return clean(collectText(element, replace, (text) => text));
}
/** Tells if an element is a sign, such as "#" or "¶", that links to a place in the page. */
function isPermalink(element) {
	return element.localName === "a" && element.matches("[href*=\"#\"]") && !/[\p{L}\p{N}]/u.test(element.textContent);
}
/** Collapses white space, and removes soft hyphens, and spaces without a width at the ends. */
function clean(text) {
	return collapse(!/[\xad\u200b]/.test(text) ? text : text.replace(/\xad|\u200b(?=\s*$)|^\u200b/g, ""));
}
/** Collects a node's text; `replace` may give other text in place of an element's own. */
function collectText(node, replace, mark) {
	if (node.nodeType === Node.TEXT_NODE) return node.data;
	if (node.nodeType !== Node.ELEMENT_NODE) return "";
	const element = node;
	const replaced = replace(element);
	if (replaced !== void 0) return replaced;
	const text = [...node.childNodes].map((child) => collectText(child, replace, mark)).join("");
	if (element.localName === "q") return mark(text);
	return element.matches(SEPARATING) ? ` ${text} ` : text;
}
export { collapse, decodeEntities, readHtml, readProse, readWords };
