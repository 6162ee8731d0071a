import type { Field, Service, Subscription } from '../../subscribe/service.js';
import { type Control } from './error-notes.js';
import type { FormHost } from './options.js';
/** A form that a reader sends off, and where it goes. */
export interface Submission {
    form: HTMLFormElement;
    submitter: HTMLElement | null;
    /** Whether the form is the page's own, which the browser can submit as it stands. */
    isPasted: boolean;
    service: Service;
    subscription: Subscription;
}
/** The service that takes a form; one by a name that nobody has is told to the author. */
export declare function serviceOf(host: FormHost, action: URL, fields?: Field[], attributes?: string[]): Service;
/** Where a form by attributes alone leads; undefined where the page has a form of its own, or `action` leads nowhere. */
export declare function actionOf(host: FormHost): URL | undefined;
/** Every control that goes along with a form: its own, and those that the page has slotted in beside it. */
export declare function controlsFor(host: FormHost, form: HTMLFormElement): Control[];
/** What a form asks for; undefined where it has no field for an address, and is none of ours. */
export declare function readAttempt(host: FormHost, form: HTMLFormElement, submitter: HTMLElement | null): Submission | undefined;
/** How a reader can go on where the script can't: by submitting the form (true), by a link, or not at all. */
export declare function wayOn({ isPasted, service, subscription }: Submission): true | string | undefined;
/** Has the browser submit what `wayOn` says can be. */
export declare function goOn({ form, submitter, isPasted, service, subscription }: Submission): void;
