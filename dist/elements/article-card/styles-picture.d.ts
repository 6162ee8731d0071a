/** Place of the picture, above the words or beside them, by layout and width. */
export declare const pictureStyles: import("lit").CSSResult;
