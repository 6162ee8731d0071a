import { type Journal, type Reflection } from '../../journal/journal.js';
import type { ReflectedArticle } from '../../journal/journal.js';
/** Question of an article, by which its kept words are found. */
export interface Place {
    article: ReflectedArticle;
    name: string;
    question: string;
}
/** Words that are kept for a place, if there are any, and the id that they are under. */
interface KeptWords {
    id: string;
    words?: Reflection;
}
/**
 * Finds the words of a place under the article's own id, or one under which it was known before.
 * Words of which it is not sure that they are this article's are never found.
 */
export declare function findKeptWords(journal: Journal, place: Place): Promise<KeptWords>;
export {};
