import type { writeDirective } from '../../quote/directive.js';
import { describeMissing, warn } from '../../warn.js';

let write: typeof writeDirective | undefined;
let loading: Promise<void> | undefined;

/** Writes a directive; until its file is here a link leads to the article alone. */
export const directiveOf: typeof writeDirective = (passage) => write?.(passage);

/** Fetches what writes a directive, once for all quotes; again after a failure. */
export const loadLink = (): Promise<void> | undefined =>
  write
    ? undefined
    : (loading ??= import('../../quote/directive.js').then(
        (file) => void (write = file.writeDirective),
        () => {
          loading = undefined;
          warn('salve-pull-quote', describeMissing('shares links to the article alone', 'salve-link.js'));
        },
      ));
