import type { JournalView } from './view.js';
/** Fetches the view from the file beside dist/salve.js; an author hears of a failure once. */
export declare function loadView(onLoad: (View: typeof JournalView) => void, onFail: () => void): void;
