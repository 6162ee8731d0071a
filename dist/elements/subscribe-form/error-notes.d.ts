import type { Control } from '../../subscribe/form.js';
/**
 * Shows an error in a note beside a control, or removes the note if `message` is empty.
 * The note is in the control's tree, because `aria-describedby` finds no id in another.
 * A message that is there already is not announced a second time.
 */
export declare function showError(control: Control, message: string, announces?: boolean): void;
/** Tells whether a control's error can be seen beside it: a row of the page's has no room. */
export declare function isPlaced(control: Control): boolean;
/**
 * Makes the notes in `host` those of `errors`, silently.
 * A clone, or a page from a cache, brings notes that are over; a morph removes those that are not.
 */
export declare function restoreErrors(host: Element, errors: ReadonlyMap<Control, string>): void;
