// src/quote/text-index.ts
/** What holds no words, or none that a reader could look for. */
var UNREAD = "script, style, template, noscript, textarea, select, iframe, object, audio, video, canvas, datalist";
/** What is no text itself and parts the words on its two sides. */
var PARTING = /^(br|hr|input|button)$/;
var INLINE = /^(inline|contents|ruby)/;
var OWN = /^salve-(?!article$)/;
/** What two writings of the same words may differ in: white space, dashes, quotation marks, and what has no width. */
var SAME = String.raw`\s\p{Pd}\p{Pi}\p{Pf}"'\u0060´„‚「-』〝-〟\u00ad\u061c\u200b-\u200f\u2060\ufeff`;
var LENIENT = new RegExp(`[${SAME}]+|İ`, "gu");
/** The same, but for a single space between two words: where words are spaced it stays, and a long article has hardly anything else. */
var LENIENT_SPACED = new RegExp(`(?! [^${SAME}])[${SAME}]+|İ`, "gu");
var PARTED = /[\s\p{Pd}]/u;
/** Scripts that write no space between words: there, one is a matter of line breaks. */
var UNSPACED = /[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;
/** `text` as `Reading.folded` has it. */
function fold(text, narrow) {
	const toNarrow = (run, ...rest) => foldRun(run, ...rest) && (run.includes(" ") ? narrow : " ");
	return text.replace(UNSPACED.test(text) ? LENIENT : LENIENT_SPACED, narrow ? toNarrow : foldRun).toLowerCase();
}
function foldRun(run, at, text) {
	if (run === "İ") return "i";
	if (/^\s+[»›]+$/.test(run) && /[,.;:!?)]/.test(text[at + run.length] ?? "")) return "";
	const beside = `${text[at - 1] ?? ""}${text[at + run.length] ?? ""}`;
	return (run === " " || PARTED.test(run)) && !UNSPACED.test(beside) ? " " : "";
}
/** Reads what `nodes` show, one after another, through open shadow roots and slots as the page shows them. */
function read(nodes, { without = "", narrow } = {}) {
	const unread = without ? `${UNREAD}, ${without}` : UNREAD;
	const words = [];
	const reading = {
		folded: "",
		pieces: [],
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
	function add(node, loose) {
		const whole = fold(node.data, narrow);
		const lead = whole.startsWith(" ") && (fresh || last === " ") ? 1 : 0;
		const text = whole.slice(lead);
		if (text && fresh && last && last !== " " && !UNSPACED.test(last + text[0])) {
			words.push(" ");
			length += 1;
		}
		if (text || /\S/.test(node.data)) reading.pieces.push({
			node,
			start: length,
			end: length + text.length,
			lead,
			block,
			loose
		});
		if (!text) return;
		words.push(text);
		length += text.length;
		last = text.at(-1);
		fresh = false;
	}
	function visitAll(nodes, seen, loose) {
		for (const node of nodes) visit(node, seen, loose);
	}
	function visit(node, seen, loose) {
		if (node.nodeType === Node.TEXT_NODE) {
			if (seen) add(node, loose);
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
		if (shadowRoot) reading.roots.push(shadowRoot);
		const slotted = name === "slot" ? element.assignedNodes() : [];
		visitAll(slotted.length > 0 ? slotted : (shadowRoot ?? element).childNodes, visibility === "visible", loose || OWN.test(name) || name === "button");
		if (parts) part();
	}
	visitAll(nodes, true, false);
	reading.folded = words.join("");
	return reading;
}
/** The piece that the folded character at `offset` stands in. */
function pieceAt({ pieces }, offset) {
	let [low, high] = [0, pieces.length - 1];
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (pieces[middle].start <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
/** Where the folded character at `offset` stands. */
function placeOf(reading, offset) {
	const index = pieceAt(reading, offset);
	const { node, start, lead } = reading.pieces[index];
	return [index, unfold(node.data, offset - start + lead)];
}
/** Where the folded text that ends at `offset` ends. */
function endOf(reading, offset) {
	const [index, last] = placeOf(reading, offset - 1);
	return [index, last + 1];
}
/** The range of the page that `folded` has from `start` to `end`. */
function rangeOf(reading, start, end) {
	const [[first, from], [last, to]] = [placeOf(reading, start), endOf(reading, end)];
	const range = new Range();
	range.setStart(reading.pieces[first].node, from);
	range.setEnd(reading.pieces[last].node, to);
	return range;
}
/** Where in `text` the folded character number `offset` stands. */
function unfold(text, offset) {
	let [at, folded] = [0, 0];
	for (const { 0: run, index } of text.matchAll(LENIENT)) {
		if (folded + index - at > offset) break;
		folded += index - at;
		const length = foldRun(run, index, text).length;
		if (length > 0 && folded === offset) return index;
		folded += length;
		at = index + run.length;
	}
	return at + offset - folded;
}
export { UNSPACED, endOf, fold, pieceAt, placeOf, rangeOf, read };
