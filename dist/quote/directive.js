import { engine } from "./engine.js";
import { UNSPACED } from "./normalize.js";
import { blockAt, blocksOf, neighbourOf, spanOf } from "./span.js";
import { endPositionOf, indexText, positionOf } from "./text-index.js";
// src/quote/directive.ts
/** Characters of a passage that is named whole. */
var MAX_TERM_LENGTH = 120;
/** Characters of each end of a longer passage, which is named by its first and last words. */
var END_LENGTH = 40;
/** Characters of context, at first and at most. */
var MIN_CONTEXT = 12;
var MAX_CONTEXT = 200;
/**
* Writes the text directive that leads to `passage` and nothing else in its page; undefined if
* there is none.
*
* Each part is made of the page's own characters and of whole words, and keeps to one block.
* What no link can name is passed over, and no context reaches across it: see engine.ts.
* https://wicg.github.io/scroll-to-text-fragment/
*/
function writeDirective(passage) {
	const page = indexText([passage.startContainer.ownerDocument.body], { forLink: engine });
	const span = spanOf(page, passage);
	if (!span) return void 0;
	const all = stripMarks(page.text);
	const [opening, closing] = blocksOf(page, span);
	const tail = closing.start > span.start ? {
		...closing,
		end: span.end,
		to: span.to
	} : span;
	for (const [first, last] of [
		termsOf(page, span),
		termsOf(page, {
			...opening,
			end: closing.end,
			to: closing.to
		}),
		[tail]
	]) {
		const end = last ?? first;
		for (let length = MIN_CONTEXT; length <= MAX_CONTEXT; length *= 2) {
			const [prefix, suffix] = [contextBefore(page, first, length), contextAfter(page, end, length)];
			if (!isUnique(all, page.text, prefix?.start ?? first.start, first, last, suffix?.end ?? end.end)) continue;
			return `:~:text=${[
				prefix && `${encode(page, prefix)}-`,
				encode(page, first),
				last && encode(page, last),
				suffix && `-${encode(page, suffix)}`
			].filter(Boolean).join(",")}`;
		}
	}
}
/** Finds words before the passage: in its block, or in the one above if it begins its block. */
function contextBefore(page, { start, from }, length) {
	const own = blockAt(page, from[0]);
	const zone = own.start < start ? {
		...own,
		end: start,
		to: from
	} : neighbourOf(page, own.from[0], -1);
	if (!zone) return void 0;
	let cut = Math.max(zone.start, zone.end - length);
	while (cut > zone.start && !isWordStart(page.text, cut)) cut -= 1;
	return {
		...zone,
		start: cut,
		from: positionOf(page, cut)
	};
}
/** Finds words after the passage: in its block, or in the one below if it ends its block. */
function contextAfter(page, { end, to }, length) {
	const own = blockAt(page, to[0]);
	const zone = end < own.end ? {
		...own,
		start: end,
		from: to
	} : neighbourOf(page, own.to[0], 1);
	if (!zone) return void 0;
	let cut = Math.min(zone.end, zone.start + length);
	while (cut < zone.end && !isWordStart(page.text, cut + 1)) cut += 1;
	return {
		...zone,
		end: cut,
		to: endPositionOf(page, cut)
	};
}
/** Splits a passage into its first and last words if it is long or crosses blocks. */
function termsOf(page, span) {
	const [opening, closing] = blocksOf(page, span);
	const isOneBlock = opening.start === closing.start;
	if (isOneBlock && span.end - span.start <= MAX_TERM_LENGTH) return [span];
	const [limit, floor] = isOneBlock ? [span.end, span.start] : [opening.end, closing.start];
	let end = Math.min(limit, span.start + END_LENGTH);
	while (end < limit && !isWordStart(page.text, end + 1)) end += 1;
	let start = Math.max(floor, span.end - END_LENGTH);
	while (start > floor && !isWordStart(page.text, start)) start -= 1;
	if (end > start) return [span];
	return [{
		...span,
		end,
		to: endPositionOf(page, end)
	}, {
		...span,
		start,
		from: positionOf(page, start)
	}];
}
/** Tells if a word begins at `at`: after a space, or without spaces after punctuation. */
function isWordStart(text, at) {
	const last = text[at - 1] ?? " ";
	return last === " " || UNSPACED.test(last) && /\p{P}/u.test(last);
}
/** Tells if an engine, which compares base letters, finds the words only from `start` to `end`. */
function isUnique(all, text, start, first, last, end) {
	const head = stripMarks(text.slice(start, last ? first.end : end));
	if (all.indexOf(head) !== all.lastIndexOf(head)) return false;
	return !last || stripMarks(text.slice(first.end)).indexOf(stripMarks(text.slice(last.start, end))) === stripMarks(text.slice(first.end, last.start)).length;
}
function stripMarks(text) {
	return text.replaceAll(" ", " ").normalize("NFD").replace(/\p{M}/gu, "");
}
/** Encodes a span as the page has it, with each run of HTML's white space as one space. */
function encode({ segments }, { from: [first, start], to: [last, end] }) {
	const text = segments.slice(first, last + 1).map(({ data }, index) => {
		return data.slice(index === 0 ? start : 0, first + index === last ? end : void 0);
	}).join("").replaceAll("­", "").replace(/[ \t\n\r\f]+/g, " ");
	return encodeURIComponent(text.trim()).replaceAll("-", "%2D");
}
export { writeDirective };
