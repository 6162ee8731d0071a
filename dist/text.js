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
function readHtml(html, without) {
	if (!/<[a-z/!?]/i.test(html)) {
		const text = decodeEntities(html);
		if (!/&[#\w]/.test(text)) return clean(text);
	}
	try {
		inertElement ??= document.implementation.createHTMLDocument().createElement("div");
		inertElement.replaceChildren();
		inertElement.insertAdjacentHTML("beforeend", html);
		return readWords(inertElement, without);
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
/**
* Elements that are none of the words around them: those without words to read, deleted words,
* readings beside ruby, notes' marks, and an equation's source and its copy for screen readers.
*/
var UNREAD = "script, style, template, noscript, title, textarea, select, iframe, object, audio, video, canvas, datalist, del, s, strike, rt, rp, annotation, .katex-mathml, mjx-assistive-mml, [role=doc-noteref]";
/** Elements that are hidden, or for screen readers alone, where no style is there to tell. */
var HIDDEN = "[hidden], [style*=\"display:none\" i], [style*=\"display: none\" i], .screen-reader-text, [class*=sr-only], [class*=visually-hidden], .visuallyhidden";
/** Elements that may be signs: see `isSign`. */
var SIGNS = "a[href*=\"#\"], sup, [aria-hidden=true]";
/**
* Finds the elements in `root` that are none of its words as a reader sees them, and those that
* `without` names. Of a part of a page that is shown, `isHidden` tells the hidden ones.
*/
function findUnread(root, without = "title", isShown = true) {
	const unread = new Set(root.querySelectorAll(`${UNREAD}, ${isShown ? without : `${HIDDEN}, ${without}`}`));
	for (const each of root.querySelectorAll(SIGNS)) if (isSign(each)) unread.add(each);
	return unread;
}
/** Tells a note's mark, a permalink beside a heading, a hidden link and an icon from words. */
function isSign(element) {
	const { localName, className, textContent: text } = element;
	const hasWords = /[\p{L}\p{N}]/u.test(text);
	if (element.matches("[aria-hidden=true]")) return !hasWords || localName === "a" || /icon|material/.test(className);
	if (localName === "sup") return !!element.querySelector("a[href*=\"#\"]");
	return !hasWords || /footnote/.test(className) || element.querySelector("sup")?.textContent === text || /anchor|permalink|headerlink/.test(className) && collapse(element.closest("h1, h2, h3, h4, h5, h6")?.textContent ?? text) !== collapse(text);
}
/** Finds the first link that leads anywhere: no permalink, none that is hidden or in a drawing. */
function findFirstLink(root, selector = "a[href]") {
	const unread = findUnread(root);
	return [...root.querySelectorAll(selector)].find((each) => typeof each.href === "string" && !unread.has(each));
}
/** Tells if an element is not shown, or laid out so that nobody sees it. */
function isHidden(element, style = getComputedStyle(element)) {
	if (style.display === "none") return true;
	if (!/absolute|fixed/.test(style.position)) return false;
	const { clip, clipPath, overflow } = style;
	if (clip !== "auto" || /inset\((50|100)%/.test(clipPath)) return true;
	const { width, height } = element.getBoundingClientRect();
	return overflow !== "visible" && width <= 1 && height <= 1 || Math.min(parseFloat(style.left), parseFloat(style.top)) < -900;
}
/** Tells if an element is a floated first letter, whose word goes on behind it. */
function isDropCap(element, style) {
	return /^\p{L}/u.test(element.nextSibling?.textContent ?? "") && style.float !== "none" && /^\P{L}?\p{L}\p{M}*$/u.test(element.textContent);
}
/** Returns the emoji that a picture stands for, as WordPress's script and feeds draw them. */
function readEmoji({ className, alt }) {
	return /emoji|smiley/.test(className) || /^\p{Extended_Pictographic}/u.test(alt) ? alt : "";
}
/**
* Reads an element's words as a reader sees them, without the elements in `without`.
* One that is hidden itself is read all the same, because some themes draw a logo in place of
* their headline. The marks of a `<q>` are no part of its text; `mark` may add them.
*/
function readWords(element, without, mark) {
	if (element.matches("[aria-hidden=true]")) return "";
	const isShown = element.isConnected && !!element.ownerDocument.defaultView;
	const unread = findUnread(element, without, isShown);
	const leaves = (each) => unread.has(each) || isShown && each !== element && isHidden(each);
	return clean(collectText(element, leaves, mark));
}
/** Collapses white space, and removes soft hyphens, and spaces without a width at the ends. */
function clean(text) {
	return collapse(!/[\xad\u200b]/.test(text) ? text : text.replace(/\xad|\u200b(?=\s*$)|^\u200b/g, ""));
}
/**
* Reads a prompt's question as text, without the nodes in other slots. A reader's words are kept
* under it where the prompt has no name: what it leaves out never changes.
*/
function readQuestion(prompt) {
	const leaves = (each) => each.matches("script, style, template, img, [aria-hidden=true]");
	return collapse([...prompt.childNodes].filter((node) => !node.slot).map((node) => collectText(node, leaves)).join("")) || prompt.question || "";
}
/** Collects a node's text, without the elements that `leaves` tells, and with drawn emoji. */
function collectText(node, leaves, mark = (text) => text) {
	if (node.nodeType === Node.TEXT_NODE) return node.data;
	if (node.nodeType !== Node.ELEMENT_NODE || leaves(node)) return "";
	const element = node;
	const { localName } = element;
	if (localName === "img") return readEmoji(element);
	const text = [...node.childNodes].map((child) => collectText(child, leaves, mark)).join("");
	if (localName === "q") return mark(text);
	return element.matches(SEPARATING) ? ` ${text} ` : text;
}
/**
* Splits a text into the words of its language with what stands between them, or into graphemes.
* An engine without Intl.Segmenter splits it at spaces, or into characters.
*/
function segmentText(text, granularity, language) {
	if ("Segmenter" in Intl) return [...new Intl.Segmenter(language, { granularity }).segment(text)];
	return (granularity === "word" ? text.match(/\s+|\S+/g) ?? [] : [...text]).map((segment) => ({
		segment,
		isWordLike: /\S/.test(segment)
	}));
}
export { collapse, decodeEntities, findFirstLink, findUnread, isDropCap, isHidden, readEmoji, readHtml, readQuestion, readWords, segmentText };
