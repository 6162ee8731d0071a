/** Look of the author's note, also around plain HTML. */
export declare const noteStyles: import("lit").CSSResult;
/** Look of the headline and of the lines in the body. */
export declare const textStyles: import("lit").CSSResult;
