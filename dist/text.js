// src/text.ts
/** `text` with each run of white space as one space, and none at its ends. */
function collapse(text) {
	return text.replace(/ \s+|[^\S ]\s*/gu, " ").trim();
}
/** In an inert document: what is parsed there loads nothing and runs nothing. A document for each piece would take ten times as long. */
var inert;
/** The text of a piece of HTML: entities decoded, tags dropped, white space collapsed. */
function readHtml(html) {
	if (!/<[a-z/!?]/i.test(html)) {
		const text = decodeEntities(html);
		if (!/&[#\w]/.test(text)) return collapse(text);
	}
	try {
		inert ??= document.implementation.createHTMLDocument().createElement("div");
		inert.replaceChildren();
		inert.insertAdjacentHTML("beforeend", html);
		return readWords(inert, "title");
	} catch {
		return collapse(decodeEntities(html.replace(/<(script|style)\b[^]*?<\/\1>|<[a-z/!][^<>]*>/gi, " ")));
	}
}
var ENTITIES = /* @__PURE__ */ new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", "\""],
	["apos", "'"]
]);
/** `text` with the entities in it decoded that need no list: XML's own, and numbers of characters. All else stays. */
function decodeEntities(text) {
	return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name = "") => {
		const point = hex ? parseInt(hex, 16) : Number(decimal);
		const isCharacter = point > 0 && point < 128 || point > 159 && point <= 1114111;
		return ENTITIES.get(name) ?? (isCharacter ? String.fromCodePoint(point) : entity);
	});
}
/** What breaks a line, so that the words on its two sides are not one. */
var APART = "br, p, div, li, td, th, tr, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, figcaption, section";
var UNREAD = "script, style, template, [aria-hidden=true]";
/**
* The words of an element as a reader has them: what is hidden, no text or `without` is left out, what stands on lines of its own is kept apart.
* The marks of a `<q>` are none of its text, and stand there only where `mark` puts them.
*/
function readWords(element, without, mark = (said) => said) {
	return collapse(gather(element, without ? `${UNREAD}, ${without}` : UNREAD, mark));
}
function gather(node, unread, mark) {
	if (node.nodeType === Node.TEXT_NODE) return node.data;
	if (node.nodeType !== Node.ELEMENT_NODE || node.matches(unread)) return "";
	const text = [...node.childNodes].map((child) => gather(child, unread, mark)).join("");
	if (node.localName === "q") return mark(text);
	return node.matches(APART) ? ` ${text} ` : text;
}
export { collapse, decodeEntities, readHtml, readWords };
