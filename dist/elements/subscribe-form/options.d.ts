import { type Control } from '../../subscribe/form.js';
/** Attributes that the parts of the form read as they are. */
interface PlainOptions {
    service?: string;
    label?: string;
    button?: string;
    nameField?: 'optional' | 'required';
    consent?: string;
    consentName?: string;
    consentRequired: boolean;
}
/** Attributes as the author writes them. */
interface Attributes extends PlainOptions {
    action?: string;
    lists?: string;
    labels?: string;
    redirect?: string;
    headingLevel?: number;
    privacyHref?: string;
}
/** Attributes as plain data, and what the page has slotted in. */
export interface FormOptions extends PlainOptions {
    /** Target of the form by attributes; undefined around a pasted form or without an `action`. */
    action: URL | undefined;
    lists: string[];
    labels: string[];
    headingLevel: number;
    /** Page to go to after a success, absolute. */
    redirect: string | undefined;
    /** Link of the footnote, as the author wrote it. */
    privacyHref: string | undefined;
    /** URL of the page that the form stands on. */
    page: string;
    /** Controls that go along with the form by attributes. */
    slotted: Control[];
    /** The page has filled the slot `fields` or `consent`. */
    hasSlotted: boolean;
}
/** Reads an element's attributes and its content, once for each rendering and each submission. */
export declare function readOptions(element: Element, attributes: Attributes): FormOptions;
export {};
