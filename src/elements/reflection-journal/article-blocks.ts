import type { ArticleGroup } from '../../journal/articles.js';
import type { ReflectedArticle, Reflection } from '../../journal/journal.js';

/** Number of rows that come and go together: few enough to be drawn within a frame. */
const BLOCK_SIZE = 20;

/** A run of one article's reflections; a long run goes on in the next block. */
export interface ArticleSlice {
  article: ReflectedArticle;
  isFirst: boolean;
  reflections: Reflection[];
}

/** Cuts the list into blocks of at most `BLOCK_SIZE` rows, whatever articles they stand beneath. */
export function cutBlocks(groups: ArticleGroup[]): ArticleSlice[][] {
  const blocks: ArticleSlice[][] = [];
  let room = 0;
  for (const { article, reflections } of groups) {
    for (let start = 0; start < reflections.length;) {
      if (room <= 0) {
        blocks.push([]);
        room = BLOCK_SIZE;
      }
      const slice = reflections.slice(start, start + room);
      blocks.at(-1)!.push({ article, isFirst: start === 0, reflections: slice });
      start += slice.length;
      room -= slice.length;
    }
  }
  return blocks;
}
