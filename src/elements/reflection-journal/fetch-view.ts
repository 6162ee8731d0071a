import { warn } from '../../warn.js';
import type { JournalView } from './view.js';

/** Fetches the view from the file beside dist/salve.js; an author hears of a failure once. */
export function loadView(onLoad: (View: typeof JournalView) => void, onFail: () => void): void {
  import('./view.js').then(
    ({ JournalView: View }) => onLoad(View),
    () => {
      warn(
        'salve-reflection-journal',
        'shows only what stands inside it here, because "salve-journal.js" could not be loaded; put the one that came with salve.js beside it.',
      );
      onFail();
    },
  );
}
