export declare const journalStyles: import("lit").CSSResult;
