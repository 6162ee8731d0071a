/** Look of fields, boxes, buttons and links. */
export declare const controlStyles: import("lit").CSSResult;
