import type { LitElement } from 'lit';
/** What the parts of a subscription form read of the element: its attributes, as properties. */
export interface FormHost extends LitElement {
    action?: string;
    service?: string;
    label?: string;
    button?: string;
    nameField?: 'optional' | 'required';
    consent?: string;
    consentName?: string;
    consentRequired: boolean;
    lists?: string;
    labels?: string;
    redirect?: string;
    headingLevel?: number;
}
