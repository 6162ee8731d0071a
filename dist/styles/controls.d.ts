/** Actions as words: underlined quietly, and 44 pixels high to the finger though they look small; one may be solid. */
export declare const controls: import("lit").CSSResult;
