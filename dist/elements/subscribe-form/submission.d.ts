import type { Field, Service, Subscription } from '../../subscribe/service.js';
import { type Fallback } from './form-state.js';
import type { FormOptions } from './options.js';
/** Subscription that a reader sends off, and the service that takes it. */
export interface Submission {
    /** The page's own form holds it, which the browser can submit as it stands. */
    isPasted: boolean;
    service: Service;
    subscription: Subscription;
}
/** Finds the service that takes a form's target; warns the author of a name that nobody has. */
export declare function serviceOf({ service: name }: FormOptions, action: URL, fields?: Field[], attributes?: string[]): Service;
/** Finds the service that takes a form; undefined if the form asks for no address. */
export declare function findFormService(form: HTMLFormElement, submitter: HTMLElement | null, options: FormOptions): Service | undefined;
/** Reads a form as the subscription that is sent to `service`. */
export declare function readSubmission(form: HTMLFormElement, submitter: HTMLElement | null, service: Service, { action, lists, labels, page, slotted, consentName }: FormOptions): Submission;
/** Finds how a reader can go on where the script can't. */
export declare function fallbackOf({ isPasted, service, subscription }: Submission): Fallback | undefined;
/** Name by which readers know a service, or else its host's. */
export declare function labelOf({ label }: Service, { hostname }: URL): string;
