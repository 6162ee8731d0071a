import { PictureView } from './picture-view.js';
/** True where the dialog comes with the element; in dist/salve.js it is fetched. */
export declare const IS_AT_HAND: boolean;
/** Gives the dialog at once; in dist/salve.js, fetch-picture.ts stands in place of this file. */
export declare const loadPicture: LoadPicture;
/** Gives the dialog when it is there, or says that it can't be had. */
type LoadPicture = (onLoad: (View: typeof PictureView) => void, onFail?: () => void) => void;
export {};
