import { describeMissing, warn } from '../../warn.js';
import type { PictureView } from './picture-view.js';

export const IS_AT_HAND = false;

/** Fetches the dialog from the file beside dist/salve.js; an author hears of a failure once. */
export function loadPicture(onLoad: (View: typeof PictureView) => void, onFail?: () => void): void {
  import('./picture-view.js').then(
    ({ PictureView: View }) => onLoad(View),
    () => {
      warn('salve-pull-quote', describeMissing('makes no picture', 'salve-picture.js'));
      onFail?.();
    },
  );
}
