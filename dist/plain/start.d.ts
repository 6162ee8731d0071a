/** Fetches what upgrades plain HTML from beside dist/salve.js, once the page shows a sign of it. */
export declare function startPlain(): void;
