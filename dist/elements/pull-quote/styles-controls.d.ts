/** Look of the attribution, the controls and the dialog with a picture. */
export declare const controlStyles: import("lit").CSSResult;
