import { JournalView } from './view.js';

/** Gives the view at once; in dist/salve.js, fetch-view.ts stands in place of this file. */
export const loadView: LoadView = (onLoad) => onLoad(JournalView);

/** Gives the view when it is there, or says that it can't be had. */
type LoadView = (onLoad: (View: typeof JournalView) => void, onFail: () => void) => void;
