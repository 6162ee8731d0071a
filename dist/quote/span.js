import { JOINING, UNSPACED, normalizeText } from "./normalize.js";
import { endPositionOf, positionOf } from "./text-index.js";
// src/quote/span.ts
/** Two characters of one word. */
var WITHIN_WORD = /^[\p{L}\p{N}\p{M}]{2}$/u;
/**
* Finds the passage in the page, without what can't be named at its ends, widened to whole words,
* and to the edge of its block if only punctuation stands between.
*/
function spanOf(page, passage) {
	const { segments, text } = page;
	const find = (container, at) => segments.findIndex(({ node, data, offset }) => node === container && at <= offset + data.length);
	let first = find(passage.startContainer, passage.startOffset + 1);
	let last = find(passage.endContainer, passage.endOffset);
	if (first < 0 || last < 0) return void 0;
	const toOffset = (index, at) => {
		const { start, lead, data } = segments[index];
		return start - lead + normalizeText(data.slice(0, at), true).length;
	};
	const startAt = passage.startOffset - segments[first].offset;
	let from = moveToSpace(segments[first].data, startAt, -1);
	let start = from < startAt ? toOffset(first, from) : toOffset(first, from + 1) - 1;
	let to = moveToSpace(segments[last].data, passage.endOffset - segments[last].offset, 1);
	let end = toOffset(last, to);
	let [opening, closing] = [blockAt(page, first), blockAt(page, last)];
	while (segments[first].isUnnamed || start >= opening.end) {
		if (++first > last) return void 0;
		[from, start, opening] = [
			0,
			segments[first].start,
			blockAt(page, first)
		];
	}
	while (segments[last].isUnnamed || end <= closing.start) {
		if (--last < first) return void 0;
		[to, end, closing] = [
			segments[last].data.length,
			segments[last].end,
			blockAt(page, last)
		];
	}
	const isEdge = (one, other) => !/[\p{L}\p{N}]/u.test(text.slice(one, other));
	return {
		...isEdge(opening.start, start) ? {
			start: opening.start,
			from: opening.from
		} : {
			start,
			from: [first, from]
		},
		...isEdge(end, closing.end) ? {
			end: closing.end,
			to: closing.to
		} : {
			end,
			to: [last, to]
		}
	};
}
/**
* Moves an offset that no word begins or ends at for an engine, beside a character that joins its
* two sides or an apostrophe, to a plain space before it (`step` -1) or after it (1).
*/
function moveToSpace(text, at, step) {
	const beside = () => text.slice(at - 1, at + 1);
	while (at > 0 && at < text.length && (JOINING.test(beside()) || /['’]/.test(beside()))) do
		at += step;
	while (/[^ \t\n\r\f]/.test(text[step > 0 ? at : at - 1] ?? " "));
	return at;
}
/** Finds the block or line around a segment, less words that continue where it ends. */
function blockAt(page, index) {
	const { segments, text } = page;
	let [first, last] = [index, index];
	while (segments[first - 1]?.block === segments[first].block) first -= 1;
	while (segments[last + 1]?.block === segments[last].block) last += 1;
	let [{ start }, { end }] = [segments[first], segments[last]];
	const isWithinWord = (at) => {
		const beside = text.slice(at - 1, at + 1);
		return WITHIN_WORD.test(beside) && !UNSPACED.test(beside);
	};
	while (start < end && isWithinWord(start)) start += 1;
	while (start < end && isWithinWord(end)) end -= 1;
	return {
		start,
		end,
		from: start > segments[first].start ? positionOf(page, start) : [first, 0],
		to: end < segments[last].end ? endPositionOf(page, end) : [last, segments[last].data.length]
	};
}
/** Finds the blocks in which a span begins and ends. */
function blocksOf(page, { from, to }) {
	return [blockAt(page, from[0]), blockAt(page, to[0])];
}
/** Finds the block beside the one that ends with a segment, if an engine finds it there. */
function neighbourOf(page, index, side) {
	const { segments } = page;
	const beside = segments[index + side];
	if (!beside || beside.isUnnamed) return void 0;
	const distance = beside.block - segments[index].block;
	if (distance !== side && (distance < 1 || distance >= 2)) return void 0;
	const block = blockAt(page, index + side);
	return block.end > block.start ? block : void 0;
}
export { blockAt, blocksOf, neighbourOf, spanOf };
