import { html } from 'lit';
import { splitMatches } from '../../journal/search.js';

/** UTF-16 units of a folded text; three lines of them are seen. */
const EXCERPT_LENGTH = 400;

/** Renders `text` with each match of the search marked. */
export function renderMatches(text: string, terms: string[]): unknown {
  if (terms.length === 0) return text;
  return splitMatches(text, terms).map((part, index) => (index % 2 ? html`<mark>${part}</mark>` : part));
}

/** Returns the beginning of a long text, or what stands around the first match. */
export function cutExcerpt(text: string, terms: string[]): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  const before = terms.length ? splitMatches(text, terms)[0]!.length : 0;
  const start = before < text.length && before > 100 ? before - 40 : 0;
  return `${start ? '… ' : ''}${text.slice(start, start + EXCERPT_LENGTH)}`;
}
