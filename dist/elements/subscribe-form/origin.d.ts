import type { Submission } from './submission.js';
/** Form that is submitted, and the button by which it is. */
export interface Origin {
    form: HTMLFormElement;
    submitter: HTMLElement | null;
}
/**
 * Finds the form of an origin, or the one that the page has put in its place meanwhile.
 * That one gets the address, so that the reader is asked for nothing twice.
 */
export declare function findOrigin(host: Element, { form, submitter }: Origin, address: string): Origin;
/** Has the browser submit a form: a pasted one as it stands, another if its service takes one. */
export declare function submitByBrowser({ form, submitter }: Origin, submission: Submission): void;
