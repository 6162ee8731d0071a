import { newestFirst, type ReflectedArticle, type Reflection } from './journal.js';

/** Article with its reflections, the newest first. */
export interface ArticleGroup<Item extends Reflection = Reflection> {
  article: ReflectedArticle;
  reflections: Item[];
}

/**
 * Groups reflections by article, the newest first among both.
 * The newest of a group gives the article's headline and address.
 */
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
