import type { Words } from '../../locales/localize.js';
import type { Failure, Success } from '../../subscribe/service.js';

/** Element's name, by which the author is warned. */
export const TAG = 'salve-subscribe-form';

/** Way to go on without the script: a page of the service's, or else the browser's submission. */
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
