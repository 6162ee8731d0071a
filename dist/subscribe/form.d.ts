import type { Field, Service, Subscription } from './service.js';
/** Form that the browser submits by itself where the script can do no better. */
export interface NativeForm {
    action: string;
    fields: Field[];
}
type Draft = Omit<Subscription, 'fields'>;
/** Element that a reader fills in. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
/**
 * Reads a form's target as its author meant it; undefined unless it is an http(s) address.
 * An editor may have turned `&` into `&amp;`, and some services leave the scheme out.
 */
export declare function readAction(action: string | null | undefined, base: string): URL | undefined;
/**
 * Controls of a form, and those of `beside` that stand in slots of its own.
 * An input may be called "elements", and then hides the form's property.
 */
export declare function readControls(form: HTMLFormElement, beside?: Iterable<Element>): Control[];
/** Entries of controls that belong to no form, as a form would submit them. */
export declare function readEntries(controls: Control[]): Field[];
/** Empties a form, and controls that are submitted with it without being part of it. */
export declare function clearControls(form: HTMLFormElement, controls: Control[]): void;
/** Finds the field for the address: by type, then by autofill's name for it, then by its own name. */
export declare function findEmailField(form: HTMLFormElement): HTMLInputElement | undefined;
/** Entries of a pasted form as `submitter` submits them, the address cleaned; files stay out. */
export declare function readFields(form: HTMLFormElement, submitter?: HTMLElement | null): Field[];
/** Target of a pasted form: without one of its own, the form posts to the page it stands on. */
export declare function readTarget(form: HTMLFormElement, submitter?: HTMLElement | null): URL | undefined;
/** Reads a pasted form as a subscription; undefined without a field for the address or a target. */
export declare function readForm(form: HTMLFormElement, submitter?: HTMLElement | null): Subscription | undefined;
/** Makes a subscription from attributes; `more` are entries of controls that the author slotted in. */
export declare function composeSubscription(service: Service, draft: Draft, more?: Field[]): Subscription;
/** Form by which the browser submits a subscription made from attributes; undefined if none is taken. */
export declare function nativeForm(service: Service, { action, fields }: Subscription): NativeForm | undefined;
/**
 * Has the browser submit `fields` by a form in `parent`.
 * An entry may be called "submit" or "action", and then hides the form's own.
 */
export declare function submitNatively(parent: ParentNode, { action, fields }: NativeForm): void;
export {};
