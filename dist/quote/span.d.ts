import { type TextIndex, type TextPosition } from './text-index.js';
/** Part of a page, by offsets in its normalized text and by positions in its nodes. */
export interface Span {
    start: number;
    end: number;
    from: TextPosition;
    to: TextPosition;
}
/**
 * Finds the passage in the page, without what can't be named at its ends, widened to whole words,
 * and to the edge of its block if only punctuation stands between.
 */
export declare function spanOf(page: TextIndex, passage: Range): Span | undefined;
/** Finds the block or line around a segment, less words that continue where it ends. */
export declare function blockAt(page: TextIndex, index: number): Span;
/** Finds the blocks in which a span begins and ends. */
export declare function blocksOf(page: TextIndex, { from, to }: Span): [Span, Span];
/** Finds the block beside the one that ends with a segment, if an engine finds it there. */
export declare function neighbourOf(page: TextIndex, index: number, side: -1 | 1): Span | undefined;
