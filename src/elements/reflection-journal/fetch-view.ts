import { describeMissing, warn } from '../../warn.js';
import type { JournalView } from './view.js';

/** Fetches the view from the file beside dist/salve.js; an author hears of a failure once. */
export function loadView(onLoad: (View: typeof JournalView) => void, onFail: () => void): void {
  import('./view.js').then(
    ({ JournalView: View }) => onLoad(View),
    () => {
      warn(
        'salve-reflection-journal',
        describeMissing('shows only what stands inside it', 'salve-journal.js'),
      );
      onFail();
    },
  );
}
