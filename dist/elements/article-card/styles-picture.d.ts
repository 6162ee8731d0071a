/**
 * Place of the picture: beside the words where the card is wide enough, else above them. No
 * container query decides that, for which an engine would style each card by itself: a difference
 * of widths, times 999, is more than any length or less than none. The widths are a bit less than
 * 20, 26 and 32 em, so that none of those is at the edge.
 * Words beside a picture begin at its top; the card's own ratio keeps the card as high as it is.
 * They measure by `--_salve-em`, which salve.css says is the card's em, because an author may give
 * a part another size.
 */
export declare const pictureStyles: import("lit").CSSResult;
