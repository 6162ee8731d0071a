/** Look of the line below the field, and of the tools that it opens. */
export declare const toolbarStyles: import("lit").CSSResult;
