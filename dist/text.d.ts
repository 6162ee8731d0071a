/** Replaces each run of white space by one space, and trims the ends. */
export declare function collapse(text: string): string;
/**
 * Reads the words of a piece of HTML, with entities decoded and white space collapsed, without
 * the elements in `without`.
 */
export declare function readHtml(html: string, without?: string): string;
/** Decodes XML's own entities and numeric ones; others, which need a long list, stay. */
export declare function decodeEntities(text: string): string;
/**
 * Finds the elements in `root` that are none of its words as a reader sees them, and those that
 * `without` names. Of a part of a page that is shown, `isHidden` tells the hidden ones.
 */
export declare function findUnread(root: ParentNode, without?: string, isShown?: boolean): Set<Element>;
/** Finds the first link that leads anywhere: no permalink, none that is hidden or in a drawing. */
export declare function findFirstLink(root: ParentNode, selector?: string): HTMLAnchorElement | undefined;
/** Tells if an element is not shown, or laid out so that nobody sees it. */
export declare function isHidden(element: Element, style?: CSSStyleDeclaration): boolean;
/** Tells if an element is a floated first letter, whose word goes on behind it. */
export declare function isDropCap(element: Element, style: CSSStyleDeclaration): boolean;
/** Returns the emoji that a picture stands for, as WordPress's script and feeds draw them. */
export declare function readEmoji({ className, alt }: HTMLImageElement): string;
/**
 * Reads an element's words as a reader sees them, without the elements in `without`.
 * One that is hidden itself is read all the same, because some themes draw a logo in place of
 * their headline. The marks of a `<q>` are no part of its text; `mark` may add them.
 */
export declare function readWords(element: Element, without?: string, mark?: (text: string) => string): string;
/**
 * Reads a prompt's question as text, without the nodes in other slots. A reader's words are kept
 * under it where the prompt has no name: what it leaves out never changes.
 */
export declare function readQuestion(prompt: Element & {
    question?: string;
}): string;
/** Piece of a text, as Intl.Segmenter gives it. */
type Segment = Pick<Intl.SegmentData, 'segment' | 'isWordLike'>;
/**
 * Splits a text into the words of its language with what stands between them, or into graphemes.
 * An engine without Intl.Segmenter splits it at spaces, or into characters.
 */
export declare function segmentText(text: string, granularity: 'word' | 'grapheme', language?: string): Segment[];
export {};
