/**
 * Layout around a box whose words don't count towards its width: as narrow as a word, as wide as a
 * long paragraph, where a place asks its content how wide it is.
 */
export declare const fit: import("lit").CSSResult;
