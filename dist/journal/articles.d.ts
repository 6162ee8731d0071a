import { type ReflectedArticle, type Reflection } from './journal.js';
/** Article with its reflections, the newest first. */
export interface ArticleGroup<Item extends Reflection = Reflection> {
    article: ReflectedArticle;
    reflections: Item[];
}
/**
 * Groups reflections by article, the newest first among both.
 * The newest of a group gives the article's headline and address.
 */
export declare function groupByArticle<Item extends Reflection>(reflections: Item[]): ArticleGroup<Item>[];
