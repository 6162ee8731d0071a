/**
 * Grid of the cards, and the sizes of one before it is there. `--_hold` is its height, made of its
 * picture and of the lines that its words are clamped to.
 * Numbers are those of the card's styles; salve.css has them too, for the time before the script.
 */
export declare const gridStyles: import("lit").CSSResult;
