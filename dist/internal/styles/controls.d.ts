/**
 * Declarations of words that act as a control.
 * Put a semicolon after them: minified, they have none at their end.
 */
export declare const underlined: import("lit").CSSResult;
/**
 * Declarations of a text field without its height and padding. Put a semicolon after them too.
 * Below 16 pixels a phone would zoom in on the field.
 */
export declare const field: import("lit").CSSResult;
/** Buttons as underlined words, 44 pixels high to the finger though they look small. */
export declare const controls: import("lit").CSSResult;
