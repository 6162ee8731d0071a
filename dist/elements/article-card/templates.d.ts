/**
 * Shape of a card by attributes, as words in a line: its layout, the tags of its headline and its
 * picture (`-` for none), and the parts below the headline that have words.
 */
export type Shape = string;
/** Clones a card of a shape; each shape is made once a page. */
export declare function cloneCard(shape: Shape): Element;
/** Clones what a card adds to plain HTML. */
export declare function cloneAround(): Element;
