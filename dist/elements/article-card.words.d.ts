import type { SalveArticleCard } from './article-card.js';
/**
 * Writes a card's words into the places that its template has for each; CSS leaves out what stays empty. `date` is ISO 8601.
 * A binding of Lit's for each would cost a card a quarter of its memory (test/bench).
 */
export declare function writeCard(host: SalveArticleCard, date: string | undefined): void;
