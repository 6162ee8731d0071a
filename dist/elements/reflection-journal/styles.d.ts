/** Look of a folded journal; the view brings the rest. */
export declare const journalStyles: import("lit").CSSResult;
