/** Declarations of words that do something. Like any, they end with a semicolon where they are put: minified, they have none at their own end. */
export declare const underlined: import("lit").CSSResult;
/** Declarations of a text field, but for its height and padding, put in like those above. Below 16 pixels a phone would zoom in on it. */
export declare const field: import("lit").CSSResult;
/** Actions as words: underlined quietly, and 44 pixels high to the finger though they look small; one may be solid. */
export declare const controls: import("lit").CSSResult;
