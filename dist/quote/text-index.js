// src/quote/text-index.ts
/** Elements without words, or without any that a reader could look for. */
var UNREAD = "script, style, template, noscript, textarea, select, iframe, object, audio, video, canvas, datalist";
/** Elements without text that separate the words on their two sides. */
var PARTING = /^(br|hr|input|button)$/;
var INLINE = /^(inline|contents|ruby)/;
var OWN = /^salve-(?!article$)/;
/** Characters that may differ: white space, dashes, quotation marks, and those without a width. */
var SAME = String.raw`\s\p{Pd}\p{Pi}\p{Pf}"'\u0060´„‚「-』〝-〟\u00ad\u061c\u200b-\u200f\u2060\ufeff`;
var LENIENT = new RegExp(`[${SAME}]+|İ`, "gu");
/**
* Matches the same but a single space between two words, which stays in text with spaces.
* It saves most of the matches in a long article.
*/
var LENIENT_SPACED = new RegExp(`(?! [^${SAME}])[${SAME}]+|İ`, "gu");
var PARTED = /[\s\p{Pd}]/u;
/** Scripts without spaces between words; a space in them comes from a line break. */
var UNSPACED = /[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;
/**
* Normalizes text for comparing: lower case, one space between two words, and no quotation
* marks, soft hyphens or characters without a width.
*/
function normalizeText(text, narrow) {
	const toNarrow = (run, ...rest) => normalizeRun(run, ...rest) && (run.includes(" ") ? narrow : " ");
	return text.replace(UNSPACED.test(text) ? LENIENT : LENIENT_SPACED, narrow ? toNarrow : normalizeRun).toLowerCase();
}
function normalizeRun(run, at, text) {
	if (run === "İ") return "i";
	if (/^\s+[»›]+$/.test(run) && /[,.;:!?)]/.test(text[at + run.length] ?? "")) return "";
	const beside = `${text[at - 1] ?? ""}${text[at + run.length] ?? ""}`;
	return (run === " " || PARTED.test(run)) && !UNSPACED.test(beside) ? " " : "";
}
/** Reads the text that `nodes` show, through open shadow roots and slots. */
function indexText(nodes, { without = "", narrow } = {}) {
	const unread = without ? `${UNREAD}, ${without}` : UNREAD;
	const words = [];
	const textIndex = {
		text: "",
		segments: [],
		roots: []
	};
	let [length, last, block, fresh] = [
		0,
		"",
		0,
		true
	];
	function part() {
		if (!fresh) block += 1;
		fresh = true;
	}
	function add(node, unstable) {
		const whole = normalizeText(node.data, narrow);
		const lead = whole.startsWith(" ") && (fresh || last === " ") ? 1 : 0;
		const text = whole.slice(lead);
		if (text && fresh && last && last !== " " && !UNSPACED.test(last + text[0])) {
			words.push(" ");
			length += 1;
		}
		if (text || /\S/.test(node.data)) textIndex.segments.push({
			node,
			start: length,
			end: length + text.length,
			lead,
			block,
			unstable
		});
		if (!text) return;
		words.push(text);
		length += text.length;
		last = text.at(-1);
		fresh = false;
	}
	function visitAll(nodes, seen, unstable) {
		for (const node of nodes) visit(node, seen, unstable);
	}
	function visit(node, seen, unstable) {
		if (node.nodeType === Node.TEXT_NODE) {
			if (seen) add(node, unstable);
			return;
		}
		if (node.nodeType !== Node.ELEMENT_NODE) return;
		const element = node;
		if (element.matches(unread)) return;
		const { display, visibility } = getComputedStyle(element);
		if (display === "none") return;
		const name = element.localName;
		const parts = !INLINE.test(display) || PARTING.test(name);
		if (parts) part();
		const { shadowRoot } = element;
		if (shadowRoot) textIndex.roots.push(shadowRoot);
		const slotted = name === "slot" ? element.assignedNodes() : [];
		visitAll(slotted.length > 0 ? slotted : (shadowRoot ?? element).childNodes, visibility === "visible", unstable || OWN.test(name) || name === "button");
		if (parts) part();
	}
	visitAll(nodes, true, false);
	textIndex.text = words.join("");
	return textIndex;
}
/** Finds the index of the segment with the character at `offset`. */
function segmentAt({ segments }, offset) {
	let [low, high] = [0, segments.length - 1];
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (segments[middle].start <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
/** Position of the character at `offset`. */
function positionOf(textIndex, offset) {
	const index = segmentAt(textIndex, offset);
	const { node, start, lead } = textIndex.segments[index];
	return [index, toNodeOffset(node.data, offset - start + lead)];
}
/** Position of the end of the text that ends at `offset`. */
function endPositionOf(textIndex, offset) {
	const [index, last] = positionOf(textIndex, offset - 1);
	return [index, last + 1];
}
/** Converts offsets of the normalized text to a range of the page. */
function rangeOf(textIndex, start, end) {
	const [[first, from], [last, to]] = [positionOf(textIndex, start), endPositionOf(textIndex, end)];
	const range = new Range();
	range.setStart(textIndex.segments[first].node, from);
	range.setEnd(textIndex.segments[last].node, to);
	return range;
}
/** Converts an offset in the normalized `text` to one in `text` itself. */
function toNodeOffset(text, offset) {
	let [at, normalized] = [0, 0];
	for (const { 0: run, index } of text.matchAll(LENIENT)) {
		if (normalized + index - at > offset) break;
		normalized += index - at;
		const length = normalizeRun(run, index, text).length;
		if (length > 0 && normalized === offset) return index;
		normalized += length;
		at = index + run.length;
	}
	return at + offset - normalized;
}
export { UNSPACED, endPositionOf, indexText, normalizeText, positionOf, rangeOf, segmentAt };
