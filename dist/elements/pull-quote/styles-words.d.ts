/** Look of the words and of the marks around them. */
export declare const wordStyles: import("lit").CSSResult;
