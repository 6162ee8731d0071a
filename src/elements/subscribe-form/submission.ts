import { cleanAddress } from '../../subscribe/address.js';
import {
  closesDialog,
  composeNativeForm,
  composeSubscription,
  findEmailField,
  readEntries,
  readFields,
  readForm,
  readTarget,
} from '../../subscribe/form.js';
import type { Failure, Field, Service, Subscription } from '../../subscribe/service.js';
import { findService, serviceNames } from '../../subscribe/services.js';
import { warn } from '../../warn.js';
import { TAG, type Fallback, type FormState } from './form-state.js';
import type { FormOptions } from './options.js';

/** Subscription of a reader, and the service that takes it. */
export interface Submission {
  /** It comes from the page's own form, which the browser can submit as it stands. */
  isPasted: boolean;
  service: Service;
  subscription: Subscription;
}

/** Finds the service that takes a form; warns the author of an unknown name. */
export function serviceOf(
  { service: name }: FormOptions,
  action: URL,
  fields: Field[] = [],
  attributes: string[] = [],
): Service {
  const named = findService(name, action, fields, attributes);
  if (!named) warn(TAG, `knows no service="${name}"; it knows ${serviceNames().join(', ')}.`);
  return named ?? findService(undefined, action, fields, attributes)!;
}

/** Finds the service that takes a form; undefined if it asks for no address, or closes a dialog. */
export function findFormService(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  options: FormOptions,
): Service | undefined {
  if (options.action) return serviceOf(options, options.action);
  const action = readTarget(form, submitter);
  if (!action || !findEmailField(form) || closesDialog(form, submitter)) return undefined;
  return serviceOf(options, action, readFields(form, submitter), form.getAttributeNames());
}

/** Reads a form as the subscription that is sent to `service`. */
export function readSubmission(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  service: Service,
  { action, lists, labels, page, slotted, consentName }: FormOptions,
): Submission {
  if (!action) {
    const subscription = { ...readForm(form, submitter)!, lists, labels };
    return { isPasted: true, service, subscription };
  }
  const find = (id: string): HTMLInputElement | null => form.querySelector(`#${id}`);
  const draft = {
    action,
    email: cleanAddress(findEmailField(form)!.value),
    name: find('name')?.value.trim() ?? '',
    lists,
    labels,
    page,
  };
  const more = readEntries(slotted);
  if (consentName && find('consent')?.checked) more.push([consentName, 'yes']);
  return { isPasted: false, service, subscription: composeSubscription(service, draft, more) };
}

/** Makes the state of a form whose submission failed. */
export function failedState(failure: Failure, submission: Submission): FormState {
  return {
    phase: 'failed',
    failure,
    isOnline: navigator.onLine,
    fallback: fallbackOf(submission),
    serviceLabel: labelOf(submission.service, submission.subscription.action),
  };
}

/** Finds a way for the reader to go on where the script can't. */
function fallbackOf({ isPasted, service, subscription }: Submission): Fallback | undefined {
  if (isPasted || composeNativeForm(service, subscription)) return { href: undefined };
  const href = service.page?.(subscription.action);
  return href ? { href } : undefined;
}

/** Finds the name by which readers know a service, else its host's. */
export function labelOf({ label }: Service, { hostname }: URL): string {
  return label || hostname;
}
