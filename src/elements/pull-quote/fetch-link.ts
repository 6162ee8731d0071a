import type { writeDirective } from '../../quote/directive.js';
import { describeMissing, warn } from '../../warn.js';

let write: typeof writeDirective | undefined;
let isAsked = false;

/** Writes a directive; until its file is here a link leads to the article alone. */
export const directiveOf: typeof writeDirective = (passage) => write?.(passage);

/** Fetches what writes a directive from the file beside dist/salve.js, once for all quotes. */
export function loadLink(): void {
  if (isAsked) return;
  isAsked = true;
  import('../../quote/directive.js').then(
    (file) => (write = file.writeDirective),
    () => warn('salve-pull-quote', describeMissing('shares links to the article alone', 'salve-link.js')),
  );
}
