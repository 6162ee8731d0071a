import { findUnread, isDropCap, isHidden, readEmoji } from "../text.js";
import { LENIENT, UNSPACED, normalizeRun, normalizeText } from "./normalize.js";
// src/quote/text-index.ts
/** Elements without text that separate the words on their two sides. */
var PARTING = /^(br|hr|input|button)$/;
var INLINE = /^(inline|contents|ruby)/;
/** Elements that no engine paints where scripts run, though to Chromium they are inline. */
var UNPAINTED = /^(title|desc|metadata|style|script|noscript)$/;
/** Pieces of a text: its first word and the rest, its lines, all of it. */
var [CAP, LINE, ALL] = [
	/^\s*\S+|[^]+/g,
	/.*\n|.+/g,
	/[^]+/g
];
/** Reads the text that `nodes` show, through open shadow roots and slots. */
function indexText(nodes, { without, forLink, normalize = normalizeText } = {}) {
	const unread = /* @__PURE__ */ new Set();
	const words = [];
	const textIndex = {
		text: "",
		segments: [],
		roots: []
	};
	let [length, last, block, fresh, hasCap] = [
		0,
		"",
		0,
		true,
		false
	];
	function part() {
		if (!fresh) block += 1;
		fresh = true;
	}
	function add(node, data, isUnnamed, offset = 0) {
		const whole = normalize(data, !!forLink);
		const lead = whole.startsWith(" ") && (fresh || last === " ") ? 1 : 0;
		const text = whole.slice(lead);
		if (text && fresh && last && last !== " " && !UNSPACED.test(last + text[0])) {
			words.push(" ");
			length += 1;
		}
		if (text || /\S/.test(data)) {
			const end = length + text.length;
			textIndex.segments.push({
				node,
				data,
				offset,
				start: length,
				end,
				lead,
				block,
				isUnnamed
			});
		}
		if (!text) return;
		words.push(text);
		length += text.length;
		last = text.at(-1);
		fresh = false;
	}
	/** Adds each line whose break is kept by itself, and the first word where it has a drop cap. */
	function addPieces(node, isUnnamed, keepsLines) {
		for (const { 0: piece, index } of node.data.matchAll(hasCap ? CAP : keepsLines ? LINE : ALL)) {
			if (index && keepsLines) part();
			add(node, piece, isUnnamed || hasCap, index);
			if (!hasCap || !/\S/.test(piece)) continue;
			hasCap = false;
			block += 2;
		}
	}
	function visit(element, isUnnamedAround) {
		const name = element.localName;
		if (unread.has(element) || UNPAINTED.test(name)) return;
		const style = getComputedStyle(element);
		const { display, visibility } = style;
		const hidden = isHidden(element, style);
		if (display === "none" || hidden && !forLink) return;
		const parts = !INLINE.test(display) && (!!forLink || !isDropCap(element, style)) || PARTING.test(name);
		const emoji = name === "img" && readEmoji(element);
		const unnamed = forLink && (hidden || !!emoji || forLink.isUnnamed(element, style));
		const [start, end] = unnamed ? [2, 2] : forLink?.distancesOf(element) ?? [0, 0];
		const separate = (distance) => {
			if (parts) part();
			block += distance;
		};
		separate(start);
		if (parts && forLink?.hasDropCap(element)) hasCap = true;
		if (emoji) add(element, emoji, true);
		const { shadowRoot } = element;
		if (shadowRoot) enter(shadowRoot);
		const slotted = name === "slot" ? element.assignedNodes() : [];
		for (const child of slotted.length > 0 ? slotted : (shadowRoot ?? element).childNodes) {
			if (child.nodeType === Node.ELEMENT_NODE) visit(child, isUnnamedAround || !!unnamed);
			if (child.nodeType !== Node.TEXT_NODE || visibility !== "visible") continue;
			if (forLink) addPieces(child, isUnnamedAround || !!unnamed, /^(pre|break)/.test(style.whiteSpace));
			else add(child, child.data, false);
		}
		separate(end);
	}
	function enter(root) {
		if (root instanceof ShadowRoot) textIndex.roots.push(root);
		if (!forLink) findUnread(root, without).forEach((each) => unread.add(each));
	}
	for (const node of nodes) {
		enter(node);
		visit(node, false);
	}
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
	const { data, start, lead } = textIndex.segments[index];
	return [index, toDataOffset(data, offset - start + lead)];
}
/** Position of the end of the text that ends at `offset`. */
function endPositionOf(textIndex, offset) {
	const [index, last] = positionOf(textIndex, offset - 1);
	const { data } = textIndex.segments[index];
	return [index, last + data.slice(last).match(/^.?\p{M}*/su)[0].length];
}
/** Converts offsets of the normalized text to a range of the page. */
function rangeOf(textIndex, start, end) {
	const range = new Range();
	const place = ([index, at]) => {
		const { node } = textIndex.segments[index];
		return [node, node instanceof Text ? at : 0];
	};
	range.setStart(...place(positionOf(textIndex, start)));
	range.setEnd(...place(endPositionOf(textIndex, end)));
	return range;
}
/** Converts an offset in the normalized `text` to one in `text` itself. */
function toDataOffset(text, offset) {
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
export { endPositionOf, indexText, positionOf, rangeOf, segmentAt };
