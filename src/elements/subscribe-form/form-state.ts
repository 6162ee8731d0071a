import type { Words } from '../../locales/localize.js';
import type { Control } from '../../subscribe/form.js';
import type { Failure, Success } from '../../subscribe/service.js';

/** Element's name, by which the author is warned. */
export const TAG = 'salve-subscribe-form';

/** Attributes as plain data, and what the page has slotted in. */
export interface FormOptions {
  /** Target of the form by attributes; undefined around a pasted form, or without a usable `action`. */
  action: URL | undefined;
  service: string | undefined;
  label: string | undefined;
  button: string | undefined;
  nameField: 'optional' | 'required' | undefined;
  consent: string | undefined;
  consentName: string | undefined;
  consentRequired: boolean;
  lists: string[];
  labels: string[];
  headingLevel: number;
  /** Page to go to after a success. */
  redirect: string | undefined;
  /** Address of the page. */
  page: string;
  /** Controls that go along with the form by attributes. */
  slotted: Control[];
  /** The page has filled one of the slots `fields` and `consent`. */
  hasSlotted: boolean;
}

/** Way to go on where the script can't: a page of the service's, or else the browser's own submission. */
export interface Fallback {
  href: string | undefined;
}

export type FormState =
  | { phase: 'idle' }
  | { phase: 'sending'; isSlow: boolean }
  /** `hadFocus`: the reader was at the form, and nowhere else on the page, when the answer came. */
  | { phase: 'subscribed'; success: Success; email: string; hadFocus: boolean }
  | {
      phase: 'failed';
      failure: Failure;
      isOnline: boolean;
      fallback: Fallback | undefined;
      /** Service's name to readers. */
      serviceLabel: string;
    };

export interface ValidationState {
  /** Errors that have no room beside their fields. */
  unplacedErrors: string;
  /** These have to be said aloud, because focus is at the field already. */
  announces: boolean;
  /** Address that may have been meant in place of the one that was written. */
  suggestion?: string;
}

/** Reads a word in the language in force at the form. */
export type Translate = <K extends keyof Words>(
  key: K,
  ...values: Words[K] extends (...values: infer Values) => string ? Values : []
) => string;
