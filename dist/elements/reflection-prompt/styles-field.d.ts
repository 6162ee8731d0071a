/** Look of the field and its replacement. They share a box, so that nothing moves between them. */
export declare const fieldStyles: import("lit").CSSResult;
