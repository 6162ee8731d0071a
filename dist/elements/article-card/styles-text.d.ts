/** Look of the author's note, also around plain HTML, and of the line of details. */
export declare const noteStyles: import("lit").CSSResult;
/** Look of the headline and of the lines below it; `--_size` is the size of each. */
export declare const textStyles: import("lit").CSSResult;
