/** Declarations that hide words from sight and leave them to screen readers. */
export declare const visuallyHidden: import("lit").CSSResult;
