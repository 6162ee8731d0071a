import type { Words } from '../../locales/localize.js';
import type { Failure, Success } from '../../subscribe/service.js';

/** Tag, which begins every warning to the author. */
export const TAG = 'salve-subscribe-form';

/** Way to go on without the script: a page of the service, or without `href` the browser. */
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
  /** Words of the errors that have no room beside their fields. */
  unplacedErrors: string;
  /** Announces them, because focus is at the field already. */
  announces: boolean;
  /** Address that may have been meant. */
  suggestion?: string;
}

/** Reads words in the language in force at the form. */
export type Translate = <K extends keyof Words>(
  key: K,
  ...values: Words[K] extends (...values: infer Values) => string ? Values : []
) => string;

/** Names the custom states of a form in `state`. */
export function customStatesOf(state: FormState, hasErrors: boolean): string[] {
  const names: string[] = state.phase === 'idle' ? [] : [state.phase];
  if (hasErrors) names.push('invalid');
  if (state.phase === 'sending' && state.isSlow) names.push('slow');
  return names;
}
