import { type Journal } from '../../journal/journal.js';
import type { ReflectedArticle } from '../../journal/journal.js';
/** Question of an article, by which its kept words are found. */
export interface Place {
    article: ReflectedArticle;
    name: string;
    question: string;
}
/**
 * Finds the id under which the words of a place are kept: its own, or one under which the article
 * was known before. Words of which it is not sure that they are this article's are never found.
 */
export declare function findKeptId(journal: Journal, place: Place): Promise<string>;
