import { partsOf } from './passage.js';
import { rangeOf, type TextIndex } from './text-index.js';
import { collapse } from '../text.js';

/** Passage of an article that a quote nearly repeats. */
export interface Misquote {
  /** Words of the article. */
  passage: string;
  /** Words of the quote for words of the article: “is” for “was”. */
  differences: string[];
}

interface Word {
  text: string;
  start: number;
  end: number;
}

/** A word without punctuation; in a script without spaces, a character. */
const WORD = /[\u2e80-\ua4cf\uf900-\ufaff]|(?:(?![\u2e80-\ua4cf\uf900-\ufaff])[\p{L}\p{N}\p{M}])+/gu;
/** Words of a quote below which a likeness means nothing. */
const MIN_WORDS = 5;
/** Part of the quote's words that the article has to have, in the same order. */
const MIN_SHARE = 0.7;

/**
 * Finds the passage that `quote` nearly repeats, for a quote that was not found as it is.
 * The words in common stand within twice the length of the quote.
 */
export function findMisquote(textIndex: TextIndex, quote: string): Misquote | undefined {
  const said = wordsOf(partsOf(quote).join(' '));
  if (said.length < MIN_WORDS) return undefined;
  const words = wordsOf(textIndex.text);
  const wanted = Math.ceil(said.length * MIN_SHARE);
  const reach = said.length * 2 + 2;
  const known = new Set(said.map(({ text }) => text));
  const hits = words.flatMap(({ text }, index) => (known.has(text) ? index : []));
  let best: [number, number][] = [];
  for (let first = 0, after = 0; first < hits.length; first++) {
    while (after < hits.length && hits[after]! < hits[first]! + reach) after += 1;
    if (after - first < wanted) continue;
    const pairs = align(said, words, hits.slice(first, after));
    if (pairs.length < wanted || !hasRun(pairs)) continue;
    if (pairs.length > best.length || (pairs.length === best.length && spread(pairs) < spread(best)))
      best = pairs;
  }
  return best.length > 0 ? describe(textIndex, said, words, best) : undefined;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** Finds the longest common subsequence of two lists of words, as pairs of indices. */
function align(said: Word[], words: Word[], places: number[]): [number, number][] {
  const lengths = Array.from({ length: said.length + 1 }, () => new Uint16Array(places.length + 1));
  for (let i = said.length - 1; i >= 0; i--) {
    for (let j = places.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        said[i]!.text === words[places[j]!]!.text
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < said.length && j < places.length;) {
    if (said[i]!.text === words[places[j]!]!.text) pairs.push([i++, places[j++]!]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Tells a passage, which has neighbouring words in common, from scattered common words. */
function hasRun(pairs: [number, number][]): boolean {
  return pairs.some(([i, j], index) => pairs[index + 1]?.[0] === i + 1 && pairs[index + 1]![1] === j + 1);
}

function spread(pairs: [number, number][]): number {
  return pairs.at(-1)![1] - pairs[0]![1];
}

function describe(textIndex: TextIndex, said: Word[], words: Word[], pairs: [number, number][]): Misquote {
  const [[, first], [, last]] = [pairs[0]!, pairs.at(-1)!];
  const passage = collapse(rangeOf(textIndex, words[first]!.start, words[last]!.end).toString());
  const ends: [number, number][] = [[-1, first - 1], ...pairs, [said.length, last + 1]];
  const differences = ends.slice(1).flatMap(([i, j], index) => {
    const [before, behind] = ends[index]!;
    const [theirs, ours] = [said.slice(before + 1, i), words.slice(behind + 1, j)].map((some) =>
      some.map(({ text }) => text).join(' '),
    );
    return theirs || ours ? `“${theirs}” for “${ours}”` : [];
  });
  return { passage, differences };
}
