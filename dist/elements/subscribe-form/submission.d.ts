import type { Failure, Field, Service, Subscription } from '../../subscribe/service.js';
import { type FormState } from './form-state.js';
import type { FormOptions } from './options.js';
/** Subscription of a reader, and the service that takes it. */
export interface Submission {
    /** It comes from the page's own form, which the browser can submit as it stands. */
    isPasted: boolean;
    service: Service;
    subscription: Subscription;
}
/** Finds the service that takes a form; warns the author of an unknown name. */
export declare function serviceOf({ service: name }: FormOptions, action: URL, fields?: Field[], attributes?: string[]): Service;
/** Finds the service that takes a form; undefined if it asks for no address, or closes a dialog. */
export declare function findFormService(form: HTMLFormElement, submitter: HTMLElement | null, options: FormOptions): Service | undefined;
/** Reads a form as the subscription that is sent to `service`. */
export declare function readSubmission(form: HTMLFormElement, submitter: HTMLElement | null, service: Service, { action, lists, labels, page, slotted, consentName }: FormOptions): Submission;
/** Makes the state of a form whose submission failed. */
export declare function failedState(failure: Failure, submission: Submission): FormState;
/** Finds the name by which readers know a service, else its host's. */
export declare function labelOf({ label }: Service, { hostname }: URL): string;
