import { readLinkAttribute, readUrlAttribute } from '../../internal/attributes.js';
import { readAction, type Control } from '../../subscribe/form.js';
import { warn } from '../../warn.js';
import { TAG } from './form-state.js';

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
export function readOptions(element: Element, attributes: Attributes): FormOptions {
  const { service, label, button, nameField, consent, consentName, consentRequired } = attributes;
  const { baseURI, ownerDocument } = element;
  const target = element.querySelector('form') ? undefined : attributes.action;
  const action = readAction(target, baseURI);
  if (target && !action) {
    const advice = "leads nowhere; it is the http(s) address that the service's own form is sent to.";
    warn(TAG, `action="${target}" ${advice}`);
  }
  const slotted = ':is(input, select, textarea):is([slot], [slot] *)';
  return {
    service,
    label,
    button,
    nameField,
    consent,
    consentName,
    consentRequired,
    action,
    lists: split(attributes.lists),
    labels: split(attributes.labels),
    headingLevel: attributes.headingLevel ?? 2,
    redirect: readUrlAttribute(TAG, 'redirect', attributes.redirect, baseURI),
    privacyHref: readLinkAttribute(TAG, 'privacy-href', attributes.privacyHref, baseURI),
    page: ownerDocument.URL,
    slotted: action ? [...element.querySelectorAll<Control>(slotted)] : [],
    hasSlotted: !!element.querySelector(':scope > :is([slot=fields], [slot=consent])'),
  };
}

/** Splits an attribute at its commas. */
function split(text: string | undefined): string[] {
  return text?.split(',').flatMap((each) => each.trim() || []) ?? [];
}
