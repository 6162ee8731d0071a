import { segmentText } from '../text.js';

/** Content and look of a picture: CSS colours, and fonts as `CSSStyleDeclaration` computes them. */
export interface Picture {
  width: number;
  height: number;
  /** Words between their marks. */
  quote: string;
  /** Author and source, drawn below the words. */
  credit: string;
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** `font-style` and `font-weight` of the words. */
  style: string;
  family: string;
  creditFamily: string;
  color: string;
  background: string;
  accent: string;
}

/** Lines of a text at a font size. */
interface FittedText {
  size: number;
  leading: number;
  lines: string[];
}

/** Margin and length of the rule, as parts of the shorter side. */
const MARGIN = 0.1;
const RULE = 0.1;
/** Font sizes, as parts of the shorter side; the largest that fits is taken. */
const MAX_SIZE = 0.088;
const MIN_SIZE = 0.016;
const CREDIT_SIZE = 0.03;
/** Characters that no line begins with in scripts without spaces. */
const NO_LINE_START = /^[\p{Pe}\p{Pf}\p{Po}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;

/**
 * Draws a quote; fonts that haven't been loaded are left to the canvas's fallback.
 * Throws if the browser gives no canvas.
 */
export function drawPicture(canvas: HTMLCanvasElement, picture: Picture): void {
  const { width, height } = picture;
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas');
  const side = Math.min(width, height);
  const margin = side * MARGIN;
  const [start, step] = picture.direction === 'rtl' ? [width - margin, -1] : [margin, 1];
  Object.assign(context, {
    fillStyle: picture.background,
    direction: picture.direction,
    textAlign: 'start',
    textBaseline: 'alphabetic',
  });
  context.fillRect(0, 0, width, height);

  const credit = fitText(
    context,
    picture.credit,
    { ...picture, style: '', family: picture.creditFamily },
    [CREDIT_SIZE, MIN_SIZE],
    margin * 1.2,
  );
  const room = height - margin * 2.6 - credit.lines.length * credit.leading;
  const words = fitText(context, picture.quote, picture, [MAX_SIZE, MIN_SIZE], room);
  let y = margin + Math.max(0, (room - words.lines.length * words.leading) / 2);

  context.fillStyle = picture.accent;
  context.fillRect(start, y, step * side * RULE, side * 0.004);
  y += margin * 0.5;
  context.fillStyle = picture.color;
  context.font = `${picture.style} ${words.size}px ${picture.family}`;
  for (const line of words.lines) context.fillText(line, start, (y += words.leading));
  context.font = `${credit.size}px ${picture.creditFamily}`;
  context.globalAlpha = 0.75;
  y = height - margin - credit.lines.length * credit.leading;
  for (const line of credit.lines) context.fillText(line, start, (y += credit.leading));
  context.globalAlpha = 1;
}

/** Finds the largest font size between two that fits in `room`, and evens its lines. */
function fitText(
  context: CanvasRenderingContext2D,
  text: string,
  picture: Picture,
  [largest, smallest]: [number, number],
  room: number,
): FittedText {
  const { width, height, style, family, language } = picture;
  const side = Math.min(width, height);
  const measure = width - 2 * side * MARGIN;
  const pieces = splitAtBreaks(text, language);
  for (let part = largest; ; part = Math.max(smallest, part * 0.94)) {
    const size = Math.round(side * part);
    context.font = `${style} ${size}px ${family}`;
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText(text);
    const leading = Math.max(size * 1.24, (ascent + descent) * 1.02);
    const lines = wrapText(context, pieces, measure);
    if (lines.length * leading > room && part > smallest) continue;
    return { size, leading, lines: balanceLines(context, pieces, measure, lines) };
  }
}

/** Makes the lines as narrow as their number allows. */
function balanceLines(
  context: CanvasRenderingContext2D,
  pieces: string[],
  measure: number,
  lines: string[],
): string[] {
  let [low, high] = [measure * 0.5, measure];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    if (wrapText(context, pieces, middle).length > lines.length) low = middle;
    else high = middle;
  }
  return wrapText(context, pieces, high);
}

/** Breaks a text into lines no wider than `measure`, slanted letters' overhang included. */
function wrapText(context: CanvasRenderingContext2D, pieces: string[], measure: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces.flatMap((each) =>
    widthOf(context, each) > measure ? splitGraphemes(each) : each,
  )) {
    if (line && widthOf(context, (line + piece).trimEnd()) > measure) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line ? piece : piece.trimStart();
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

function widthOf(context: CanvasRenderingContext2D, text: string): number {
  const { width, actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = context.measureText(text);
  return Math.max(width, left + right);
}

/** Splits a text where a line may break; each piece keeps the space after it. */
function splitAtBreaks(text: string, language: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmentText(text, 'word', language)) {
    const last = pieces.at(-1);
    // No line breaks at a no-break space, and punctuation stays with its word.
    const opens = last !== undefined && /[\p{Ps}\p{Pi}„‚]$/u.test(last);
    const joins = last !== undefined && !/[ \n]$/.test(last) && !isUnspaced(segment);
    if (last !== undefined && (opens || joins || NO_LINE_START.test(segment) || /^\s/.test(segment)))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** Tells a word of a script without spaces. */
function isUnspaced(segment: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}「『（《〈【]/u.test(
    segment,
  );
}

function splitGraphemes(text: string): string[] {
  return segmentText(text, 'grapheme').map(({ segment }) => segment);
}
