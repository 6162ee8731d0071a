import { JournalView } from "./view.js";
// src/elements/reflection-journal/load-view.ts
/** Gives the view at once; in dist/salve.js, fetch-view.ts stands in place of this file. */
var loadView = (onLoad) => onLoad(JournalView);
export { loadView };
