import { PictureView } from "./picture-view.js";
// src/elements/pull-quote/load-picture.ts
/** Gives the dialog at once; in dist/salve.js, fetch-picture.ts stands in place of this file. */
var loadPicture = (onLoad) => onLoad(PictureView);
export { loadPicture };
