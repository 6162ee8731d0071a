import { newestFirst, type ReflectedArticle, type Reflection } from './journal.js';

/** An article with what was written beside it, the newest first. */
export interface ArticleGroup<Item extends Reflection = Reflection> {
  article: ReflectedArticle;
  reflections: Item[];
}

/** Reflections by the article they stand beside, the newest first in each and among the articles; an article is called what its newest says. */
export function groupByArticle<Item extends Reflection>(reflections: Item[]): ArticleGroup<Item>[] {
  const groups = new Map<string, ArticleGroup<Item>>();
  for (const reflection of reflections.toSorted(newestFirst)) {
    const { article } = reflection;
    const group = groups.get(article.id);
    if (group) group.reflections.push(reflection);
    else groups.set(article.id, { article, reflections: [reflection] });
  }
  return [...groups.values()];
}
