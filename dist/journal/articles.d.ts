import { type ReflectedArticle, type Reflection } from './journal.js';
/** An article with what was written beside it, the newest first. */
export interface ArticleGroup<Item extends Reflection = Reflection> {
    article: ReflectedArticle;
    reflections: Item[];
}
/** Reflections by the article they stand beside, the newest first in each and among the articles; an article is called what its newest says. */
export declare function groupByArticle<Item extends Reflection>(reflections: Item[]): ArticleGroup<Item>[];
