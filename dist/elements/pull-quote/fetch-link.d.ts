import type { writeDirective } from '../../quote/directive.js';
/** Writes a directive; until its file is here a link leads to the article alone. */
export declare const directiveOf: typeof writeDirective;
/** Fetches what writes a directive, once for all quotes; again after a failure. */
export declare const loadLink: () => Promise<void> | undefined;
