/** Text of a part of the page, prepared for searching. */
export interface TextIndex {
    /** All words, normalized: see `normalizeText`. */
    text: string;
    /** Text nodes, in order. */
    segments: TextSegment[];
    /** Open shadow roots that were entered. */
    roots: ShadowRoot[];
}
/** Text node that isn't blank. */
export interface TextSegment {
    node: Text;
    /** Offset of its start in `TextIndex.text`. */
    start: number;
    /** Offset of its end in `TextIndex.text`. */
    end: number;
    /** Spaces at its start, 0 or 1, that the index leaves out because one precedes it. */
    lead: number;
    /** Number of its block or line. */
    block: number;
    /** True for text of our elements or of a button, which may differ in the next visit. */
    unstable: boolean;
}
interface IndexOptions {
    /** Selector of elements to leave out. */
    without?: string;
    /** Replacement for U+202F; a space unless set. */
    narrow?: string;
}
/** Scripts without spaces between words; a space in them comes from a line break. */
export declare const UNSPACED: RegExp;
/**
 * Normalizes text for comparing: lower case, one space between two words, and no quotation
 * marks, soft hyphens or characters without a width.
 */
export declare function normalizeText(text: string, narrow?: string): string;
/** Reads the text that `nodes` show, through open shadow roots and slots. */
export declare function indexText(nodes: Iterable<Node>, { without, narrow }?: IndexOptions): TextIndex;
/** Finds the index of the segment with the character at `offset`. */
export declare function segmentAt({ segments }: TextIndex, offset: number): number;
/** Index of a segment, and an offset in its node. */
export type TextPosition = [segment: number, offset: number];
/** Position of the character at `offset`. */
export declare function positionOf(textIndex: TextIndex, offset: number): TextPosition;
/** Position of the end of the text that ends at `offset`. */
export declare function endPositionOf(textIndex: TextIndex, offset: number): TextPosition;
/** Converts offsets of the normalized text to a range of the page. */
export declare function rangeOf(textIndex: TextIndex, start: number, end: number): Range;
export {};
