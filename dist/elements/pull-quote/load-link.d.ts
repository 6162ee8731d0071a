/** Writes a directive; in dist/salve.js, fetch-link.ts stands in place of this file. */
export declare const directiveOf: (passage: Range) => string | undefined;
/** Loads what writes a directive, which is here already. */
export declare const loadLink: () => Promise<void> | undefined;
