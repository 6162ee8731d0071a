/** What the words of a part of the page are, as a search needs them. */
export interface TextIndex {
    /** All words, folded: in lower case, one space between two of them, quotation marks and soft hyphens left out. */
    folded: string;
    /** The text nodes they stand in, in order. */
    pieces: TextSegment[];
    /** The open shadow roots that were entered. */
    roots: ShadowRoot[];
}
/** A text node with something to read in it. */
export interface TextSegment {
    node: Text;
    /** Where it begins in `folded`. */
    start: number;
    /** Where it ends in `folded`. */
    end: number;
    /** Folded characters at its beginning that `folded` leaves out, because a space stands before them already: 0 or 1. */
    lead: number;
    /** The number of the block or line that it belongs to. */
    block: number;
    /** Whether it may be gone or changed when the page is next opened: an element's own words, or a button's. */
    loose: boolean;
}
interface ReadingOptions {
    /** Elements to leave out. */
    without?: string;
    /** What U+202F is folded to: a space as any other, unless set. */
    narrow?: string;
}
/** Scripts that write no space between words: there, one is a matter of line breaks. */
export declare const UNSPACED: RegExp;
/** `text` as `Reading.folded` has it. */
export declare function fold(text: string, narrow?: string): string;
/** Reads what `nodes` show, one after another, through open shadow roots and slots as the page shows them. */
export declare function read(nodes: Iterable<Node>, { without, narrow }?: ReadingOptions): TextIndex;
/** The piece that the folded character at `offset` stands in. */
export declare function pieceAt({ pieces }: TextIndex, offset: number): number;
/** A place in the page: the number of a piece, and how far into its node. */
export type TextPosition = [piece: number, offset: number];
/** Where the folded character at `offset` stands. */
export declare function placeOf(reading: TextIndex, offset: number): TextPosition;
/** Where the folded text that ends at `offset` ends. */
export declare function endOf(reading: TextIndex, offset: number): TextPosition;
/** The range of the page that `folded` has from `start` to `end`. */
export declare function rangeOf(reading: TextIndex, start: number, end: number): Range;
export {};
