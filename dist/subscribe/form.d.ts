import type { Field, Service, Subscription } from './service.js';
/** What a form natively submits where the script can do no better. */
export interface NativeForm {
    action: string;
    fields: Field[];
}
type Draft = Omit<Subscription, 'fields'>;
/**
 * A form's target as its author meant it: copied through an editor, `&` may have become `&amp;`, and some services leave the scheme out.
 * Undefined where it is no http(s) address.
 */
export declare function readAction(action: string | null | undefined, base: string): URL | undefined;
/** The controls of a form, however its inputs are named: `form.elements` may itself be an input. */
export declare function controlsOf(form: HTMLFormElement): Element[];
/** The field for the address: by type, then by what autofill calls it, then by name. */
export declare function findEmailField(form: HTMLFormElement): HTMLInputElement | undefined;
/** A pasted form's entries as they would be submitted by `submitter`, the address cleaned; files stay out. */
export declare function readFields(form: HTMLFormElement, submitter?: HTMLElement | null): Field[];
/** A pasted form as a subscription; undefined where it has no address field or leads nowhere. */
export declare function readForm(form: HTMLFormElement, submitter?: HTMLElement | null): Subscription | undefined;
/** A subscription from attributes alone; `more` are entries of controls that the author slotted in. */
export declare function composeSubscription(service: Service, draft: Draft, more?: Field[]): Subscription;
/** The form that the browser can submit by itself for a subscription made from attributes; undefined where the service takes none. */
export declare function nativeForm(service: Service, { action, fields }: Subscription): NativeForm | undefined;
export {};
