/** What a picture is drawn from. Colours are CSS colours, fonts as `CSSStyleDeclaration` computes them. */
export interface Picture {
  width: number;
  height: number;
  /** The words, with their marks. */
  quote: string;
  /** Who said it, and where it stands; drawn below the words. */
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

/** A size of type and the lines that the words take in it. */
interface FittedText {
  size: number;
  leading: number;
  lines: string[];
}

/** Margin and rule, as parts of the shorter side. */
const MARGIN = 0.1;
const RULE = 0.1;
/** Sizes of type, as parts of the shorter side: the largest that fits is taken. */
const MAX_SIZE = 0.088;
const MIN_SIZE = 0.016;
const CREDIT_SIZE = 0.03;
/** What a line never begins with, where no spaces are written. */
const NO_LINE_START = /^[\p{Pe}\p{Pf}\p{Po}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;

/** Draws a quote; fonts of the page that have not been loaded are left to the canvas's fallback. Throws where the browser gives no canvas. */
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

/** The largest size between two whose lines fit in `room`, its lines made even. */
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

/** The narrowest lines of the same number. */
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

/** Lines no wider than `measure`, whatever of the words' ink leans out of them. */
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

/** The pieces of a text between which a line may break, each with the space after it. */
function splitAtBreaks(text: string, language: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    // A no-break space is none to break at, and marks stay with the word they belong to.
    const opens = last !== undefined && /[\p{Ps}\p{Pi}„‚]$/u.test(last);
    const joins = last !== undefined && !/[ \n]$/.test(last) && !isUnspaced(segment);
    if (last !== undefined && (opens || joins || NO_LINE_START.test(segment) || /^\s/.test(segment)))
      pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** Whether a segment is a word of a script that writes none apart. */
function isUnspaced(segment: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}「『（《〈【]/u.test(
    segment,
  );
}

function splitGraphemes(text: string): string[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
}
