import { segmentText } from "../text.js";
// src/quote/picture.ts
/** Margin and length of the rule, as parts of the shorter side. */
var MARGIN = .1;
var RULE = .1;
/** Font sizes, as parts of the shorter side; the largest that fits is taken. */
var MAX_SIZE = .088;
var MIN_SIZE = .016;
var CREDIT_SIZE = .03;
/** Characters that no line begins with in scripts without spaces. */
var NO_LINE_START = /^[\p{Pe}\p{Pf}\p{Po}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
/**
* Draws a quote; fonts that haven't been loaded are left to the canvas's fallback.
* Throws if the browser gives no canvas.
*/
function drawPicture(canvas, picture) {
	const { width, height } = picture;
	Object.assign(canvas, {
		width,
		height
	});
	const context = canvas.getContext("2d");
	if (!context) throw new Error("This browser gives no canvas");
	const side = Math.min(width, height);
	const margin = side * MARGIN;
	const [start, step] = picture.direction === "rtl" ? [width - margin, -1] : [margin, 1];
	Object.assign(context, {
		fillStyle: picture.background,
		direction: picture.direction,
		textAlign: "start",
		textBaseline: "alphabetic"
	});
	context.fillRect(0, 0, width, height);
	const credit = fitText(context, picture.credit, {
		...picture,
		style: "",
		family: picture.creditFamily
	}, [CREDIT_SIZE, MIN_SIZE], margin * 1.2);
	const room = height - margin * 2.6 - credit.lines.length * credit.leading;
	const words = fitText(context, picture.quote, picture, [MAX_SIZE, MIN_SIZE], room);
	let y = margin + Math.max(0, (room - words.lines.length * words.leading) / 2);
	context.fillStyle = picture.accent;
	context.fillRect(start, y, step * side * RULE, side * .004);
	y += margin * .5;
	context.fillStyle = picture.color;
	context.font = `${picture.style} ${words.size}px ${picture.family}`;
	for (const line of words.lines) context.fillText(line, start, y += words.leading);
	context.font = `${credit.size}px ${picture.creditFamily}`;
	context.globalAlpha = .75;
	y = height - margin - credit.lines.length * credit.leading;
	for (const line of credit.lines) context.fillText(line, start, y += credit.leading);
	context.globalAlpha = 1;
}
/** Finds the largest font size between two that fits in `room`, and evens its lines. */
function fitText(context, text, picture, [largest, smallest], room) {
	const { width, height, style, family, language } = picture;
	const side = Math.min(width, height);
	const measure = width - 2 * side * MARGIN;
	const pieces = splitAtBreaks(text, language);
	for (let part = largest;; part = Math.max(smallest, part * .94)) {
		const size = Math.round(side * part);
		context.font = `${style} ${size}px ${family}`;
		const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText(text);
		const leading = Math.max(size * 1.24, (ascent + descent) * 1.02);
		const lines = wrapText(context, pieces, measure);
		if (lines.length * leading > room && part > smallest) continue;
		return {
			size,
			leading,
			lines: balanceLines(context, pieces, measure, lines)
		};
	}
}
/** Makes the lines as narrow as their number allows. */
function balanceLines(context, pieces, measure, lines) {
	let [low, high] = [measure * .5, measure];
	while (high - low > 4) {
		const middle = (low + high) / 2;
		if (wrapText(context, pieces, middle).length > lines.length) low = middle;
		else high = middle;
	}
	return wrapText(context, pieces, high);
}
/** Breaks a text into lines no wider than `measure`, slanted letters' overhang included. */
function wrapText(context, pieces, measure) {
	const lines = [];
	let line = "";
	for (const piece of pieces.flatMap((each) => widthOf(context, each) > measure ? splitGraphemes(each) : each)) {
		if (line && widthOf(context, (line + piece).trimEnd()) > measure) {
			lines.push(line.trimEnd());
			line = "";
		}
		line += line ? piece : piece.trimStart();
	}
	return line.trim() ? [...lines, line.trimEnd()] : lines;
}
function widthOf(context, text) {
	const { width, actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = context.measureText(text);
	return Math.max(width, left + right);
}
/** Splits a text where a line may break; each piece keeps the space after it. */
function splitAtBreaks(text, language) {
	const pieces = [];
	for (const { segment } of segmentText(text, "word", language)) {
		const last = pieces.at(-1);
		const opens = last !== void 0 && /[\p{Ps}\p{Pi}„‚]$/u.test(last);
		const joins = last !== void 0 && !/[ \n]$/.test(last) && !isUnspaced(segment);
		if (last !== void 0 && (opens || joins || NO_LINE_START.test(segment) || /^\s/.test(segment))) pieces[pieces.length - 1] = last + segment;
		else pieces.push(segment);
	}
	return pieces;
}
/** Tells a word of a script without spaces. */
function isUnspaced(segment) {
	return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}「『（《〈【]/u.test(segment);
}
function splitGraphemes(text) {
	return segmentText(text, "grapheme").map(({ segment }) => segment);
}
export { drawPicture };
