import type { PictureView } from './picture-view.js';
export declare const IS_AT_HAND = false;
/** Fetches the dialog from the file beside dist/salve.js; an author hears of a failure once. */
export declare function loadPicture(onLoad: (View: typeof PictureView) => void, onFail?: () => void): void;
