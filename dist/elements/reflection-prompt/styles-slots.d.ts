/** Look of what the site puts into the slots. */
export declare const slotStyles: import("lit").CSSResult;
