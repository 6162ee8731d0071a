import { writeDirective } from '../../quote/directive.js';

/** Writes a directive; in dist/salve.js, fetch-link.ts stands in place of this file. */
export const directiveOf: (passage: Range) => string | undefined = writeDirective;

/** Loads what writes a directive, which is here already. */
export const loadLink = (): Promise<void> | undefined => undefined;
