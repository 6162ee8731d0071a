import type { ArticleGroup } from '../../journal/articles.js';
import type { ReflectedArticle, Reflection } from '../../journal/journal.js';
/** A run of one article's reflections; a long run goes on in the next block. */
export interface ArticleSlice {
    article: ReflectedArticle;
    isFirst: boolean;
    reflections: Reflection[];
}
/** Cuts the list into blocks of at most `BLOCK_SIZE` rows, whatever articles they stand beneath. */
export declare function cutBlocks(groups: ArticleGroup[]): ArticleSlice[][];
