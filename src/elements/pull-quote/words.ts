import { collapse, readWords } from '../../text.js';

/** Elements that name a quotation's source, and are no part of its words. */
const ATTRIBUTION = 'footer, figcaption, salve-pull-quote > cite, blockquote > cite';

/** Numbers of words up to which a quote is set large, and medium. */
const MAX_LARGE_WORDS = 25;
const MAX_MEDIUM_WORDS = 60;

/** Tells if words stand inside the tag. */
export function hasWords(element: Element): boolean {
  return element.childElementCount > 0 || /\S/.test(element.textContent);
}

/** Tells if the words inside the tag name their source themselves. */
export function hasAttribution(element: Element): boolean {
  return !!element.querySelector(ATTRIBUTION);
}

/** Reads the words inside the tag, else `quote`; `mark` may add marks to a `<q>` in them. */
export function readQuote(element: Element, quote?: string, mark?: (text: string) => string): string {
  return hasWords(element) ? readWords(element, ATTRIBUTION, mark) : collapse(quote ?? '');
}

/** Chooses a size by the number of words. */
export function chooseSize(words: string): 'large' | 'medium' | 'small' {
  const count = words.split(' ').length;
  return count <= MAX_LARGE_WORDS ? 'large' : count <= MAX_MEDIUM_WORDS ? 'medium' : 'small';
}
