import type { Field, Service, Subscription, SubscriptionDraft } from './service.js';
/** Form that the browser submits by itself where the script can do no better. */
export interface NativeForm {
    action: string;
    fields: Field[];
}
/** Element that a reader fills in. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
/**
 * Reads a form's target as its author meant it; undefined unless it is an http(s) address.
 * An editor may have turned `&` into `&amp;`, and some services leave the scheme out.
 */
export declare function readAction(action: string | null | undefined, base: string): URL | undefined;
/**
 * Reads the controls of a form, then those among `slotted`, which stand in slots inside it.
 * An input may be called "elements" and hide the form's property.
 */
export declare function readControls(form: HTMLFormElement, slotted?: Iterable<Element>): Control[];
/** Reads the entries of controls that belong to no form, as a form would submit them. */
export declare function readEntries(controls: Control[]): Field[];
/** Tells a submission that closes a dialog and sends nothing. */
export declare function closesDialog(form: HTMLFormElement, submitter: HTMLElement | null): boolean;
/**
 * Writes a value as a reader's key does, for a framework that controls the field. React puts a
 * setter of its own on such a field, and hears of nothing that goes through it.
 */
export declare function writeValue(field: Control, value: string): void;
/** Empties a form, and controls outside it that are submitted with it. */
export declare function clearControls(form: HTMLFormElement, controls: Control[]): void;
/**
 * Finds the field for the address by its type, else by its `autocomplete`, else by its name.
 * One that is in sight comes before a honeypot that looks like it.
 */
export declare function findEmailField(form: HTMLFormElement): HTMLInputElement | undefined;
/** Reads the entries of a pasted form, its address clean, as `submitter` submits them. No files. */
export declare function readFields(form: HTMLFormElement, submitter?: HTMLElement | null): Field[];
/** Reads the target of a pasted form. Without one, a form posts to the page it stands on. */
export declare function readTarget(form: HTMLFormElement, submitter?: HTMLElement | null): URL | undefined;
/** Reads a pasted form; undefined if it has no field for the address or no target. */
export declare function readForm(form: HTMLFormElement, submitter?: HTMLElement | null): Subscription | undefined;
/** Makes a subscription from attributes; `more` are entries of slotted controls. */
export declare function composeSubscription(service: Service, draft: SubscriptionDraft, more?: Field[]): Subscription;
/** Makes a form for the browser to submit; undefined if the service takes none. */
export declare function composeNativeForm(service: Service, { action, fields }: Subscription): NativeForm | undefined;
/**
 * Has the browser submit `fields` by a form in `parent`.
 * An entry may be called "submit" or "action", and then hides the form's own.
 */
export declare function submitNatively(parent: ParentNode, { action, fields }: NativeForm): void;
