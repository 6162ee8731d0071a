import type { engine } from './engine.js';
import { normalizeText } from './normalize.js';
/** Text of a part of the page, prepared for searching. */
export interface TextIndex {
    /** All words, normalized: see `normalizeText`. */
    text: string;
    /** Texts that aren't blank, in order. */
    segments: TextSegment[];
    /** Open shadow roots that were entered. */
    roots: ShadowRoot[];
}
/** Text of a node, or for a link a line of it. */
export interface TextSegment {
    /** Text node, or the picture of an emoji. */
    node: Text | Element;
    data: string;
    /** Offset of `data` in `node`. */
    offset: number;
    /** Offset of its start in `TextIndex.text`. */
    start: number;
    /** Offset of its end in `TextIndex.text`. */
    end: number;
    /** Spaces at its start, 0 or 1, that the index leaves out because one precedes it. */
    lead: number;
    /** Number of its block or line, more than 1 apart where engines find no context across. */
    block: number;
    /** No link can name it. */
    isUnnamed: boolean;
}
interface IndexOptions {
    /** Selector of elements to leave out. */
    without?: string;
    /** Reads all text that an engine finds by these rules, in place of what a reader reads. */
    forLink?: typeof engine;
    /** Normalizes a text, as `normalizeText` does, which is the default. */
    normalize?: typeof normalizeText;
}
/** Reads the text that `nodes` show, through open shadow roots and slots. */
export declare function indexText(nodes: Iterable<Node>, { without, forLink, normalize }?: IndexOptions): TextIndex;
/** Finds the index of the segment with the character at `offset`. */
export declare function segmentAt({ segments }: TextIndex, offset: number): number;
/** Index of a segment, and an offset in its data. */
export type TextPosition = [segment: number, offset: number];
/** Position of the character at `offset`. */
export declare function positionOf(textIndex: TextIndex, offset: number): TextPosition;
/** Position of the end of the text that ends at `offset`. */
export declare function endPositionOf(textIndex: TextIndex, offset: number): TextPosition;
/** Converts offsets of the normalized text to a range of the page. */
export declare function rangeOf(textIndex: TextIndex, start: number, end: number): Range;
export {};
