/** Look that a card has around plain HTML too, of its author's note above all. */
export declare const noteStyles: import("lit").CSSResult;
/** Look of the headline and of the lines below it; `--_size` is the size of each. */
export declare const textStyles: import("lit").CSSResult;
