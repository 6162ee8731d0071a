import type { Field } from '../../subscribe/service.js';
/** What a reader fills in. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
/** The controls of a form, and those that stand in slots beside it. */
export declare function readControls(form: HTMLFormElement, beside?: Iterable<Element>): Control[];
/** The entries of controls that belong to no form, as a form would submit them. */
export declare function readEntries(controls: Control[]): Field[];
/**
 * Says beside a control what is wrong with it, in the tree it stands in, so that it describes the control; without words, nothing remains.
 * Returns whether that can be seen: a row of the page's own that has no room for it is left as it is laid out.
 */
export declare function showError(control: Control, words: string): boolean;
/** Has the browser submit `fields`, as a form in `root`: fields may bear the names of a form's own properties. */
export declare function submitNatively(root: ParentNode, action: string, fields: Field[]): void;
