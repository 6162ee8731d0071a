import type { writeDirective } from '../../quote/directive.js';
/** Writes a directive; until its file is here a link leads to the article alone. */
export declare const directiveOf: typeof writeDirective;
/** Fetches what writes a directive from the file beside dist/salve.js, once for all quotes. */
export declare const loadLink: () => Promise<void> | undefined;
