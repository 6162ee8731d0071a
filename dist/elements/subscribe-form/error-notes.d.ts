import type { Control } from '../../subscribe/form.js';
/**
 * Says beside a control what is wrong with it.
 * The note stands in the control's tree, so that it describes it.
 * Without a message, nothing remains. A message that is there already is not said a second time.
 */
export declare function showError(control: Control, message: string, announces?: boolean): void;
/** Says whether a control's error can be seen beside it: the page's own row may have no room. */
export declare function isPlaced(control: Control): boolean;
/**
 * Makes the notes in `host` those of `errors`, without a word aloud.
 * A clone or a page from a cache brings notes that are over; a morph takes away those that are not.
 */
export declare function restoreErrors(host: Element, errors: ReadonlyMap<Control, string>): void;
