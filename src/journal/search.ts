import type { Reflection } from './journal.js';

/**
 * Accents, vowel points and invisible characters.
 * Marks that are vowels of their own, as in Hindi or Thai, are none.
 */
const IGNORED = /(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}])\p{Mn}|\p{Cf}|\u0640/gu;

/** Letters that Unicode doesn't decompose, and signs that keyboards write in two ways. */
const REPLACEMENTS: Record<string, string> = {
  ...{ ß: 'ss', ı: 'i', ς: 'σ', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe' },
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه' },
  ...{ '’': "'", '‘': "'", ʼ: "'", '“': '"', '”': '"', '‐': '-', '‑': '-' },
};
const REPLACED = new RegExp(`[${Object.keys(REPLACEMENTS).join('')}]|[\\u30A1-\\u30F6]|[٠-٩۰-۹]`, 'gu');

/**
 * Makes a text comparable: without case, accents, vowel points, widths or kinds of kana.
 * Korean syllables become their letters, so that a half-written one is found as well.
 */
export function normalize(text: string): string {
  // Most English text needs no more, which takes a twentieth of the time.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').toLowerCase().replace(IGNORED, '').replace(REPLACED, unify);
}

function unify(letter: string): string {
  const code = letter.charCodeAt(0);
  return REPLACEMENTS[letter] ?? (code > 0x3000 ? String.fromCharCode(code - 0x60) : String(code & 15));
}

/** Reads the words of a search, each normalized. */
export function readTerms(search: string): string[] {
  return [...new Set(normalize(search).split(/\s+/u).filter(Boolean))];
}

/** Normalized text, question and headline of each reflection, on lines: no match spans two. */
const searchable = new WeakMap<Reflection, string>();

function isMatch(reflection: Reflection, terms: string[]): boolean {
  let words = searchable.get(reflection);
  if (words === undefined) {
    words = normalize([reflection.text, reflection.question, reflection.article.headline].join('\n'));
    searchable.set(reflection, words);
  }
  return terms.every((term) => words.includes(term));
}

/** Milliseconds of work at once, which leave room in a frame for the rest of the page. */
const SLICE_MS = 6;

/**
 * Finds the reflections that hold every word of `search`, in their order; all if it has none.
 * Yields to the browser every `SLICE_MS`, so that typing never waits.
 * Throws the signal's reason once it is aborted.
 */
export async function findReflections(
  reflections: Reflection[],
  search: string,
  signal?: AbortSignal,
): Promise<Reflection[]> {
  const terms = readTerms(search);
  if (terms.length === 0) return reflections;
  const found: Reflection[] = [];
  let start = performance.now();
  for (const reflection of reflections) {
    if (isMatch(reflection, terms)) found.push(reflection);
    if (performance.now() - start < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    start = performance.now();
  }
  return found;
}

/** Splits a text at the matches of `terms`, which come to stand at the odd places. */
export function splitMatches(text: string, terms: string[]): string[] {
  if (terms.length === 0) return [text];
  // Normalizing changes lengths: `origin` has the letter that each character came from.
  const letters = [...text];
  const origin: number[] = [];
  let words = '';
  for (const [index, letter] of letters.entries()) {
    const plain = normalize(letter);
    for (let each = 0; each < plain.length; each++) origin.push(index);
    words += plain;
  }
  const isFound = letters.map(() => false);
  for (const term of terms) {
    for (let at = words.indexOf(term); at >= 0; at = words.indexOf(term, at + term.length)) {
      isFound.fill(true, origin[at], origin[at + term.length - 1]! + 1);
    }
  }
  const parts = [''];
  for (const [index, letter] of letters.entries()) {
    // A mark belongs to the letter before it.
    const here = isFound[index]! || (!normalize(letter) && parts.length % 2 === 0);
    if (here !== (parts.length % 2 === 0)) parts.push('');
    parts[parts.length - 1] += letter;
  }
  return parts;
}
