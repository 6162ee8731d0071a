/** Look of the articles and the reflections beneath them. */
export declare const listStyles: import("lit").CSSResult;
