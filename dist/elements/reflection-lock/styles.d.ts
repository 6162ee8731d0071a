export declare const lockStyles: import("lit").CSSResult;
