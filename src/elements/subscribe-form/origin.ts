import { composeNativeForm, findEmailField, submitNatively, writeValue } from '../../subscribe/form.js';
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
export function findOrigin(host: Element, { form, submitter }: Origin, address: string): Origin {
  const other = form.isConnected
    ? null
    : (host.querySelector('form') ?? host.shadowRoot!.querySelector('form'));
  if (!other) return { form, submitter: submitter?.isConnected ? submitter : null };
  const email = findEmailField(other);
  if (email && !email.value) writeValue(email, address);
  return { form: other, submitter: null };
}

/** Has the browser submit a form: a pasted one as it stands, another if its service takes one. */
export function submitByBrowser({ form, submitter }: Origin, submission: Submission): void {
  const { isPasted, service, subscription } = submission;
  const native = isPasted ? undefined : composeNativeForm(service, subscription);
  if (native) submitNatively(form.getRootNode() as ShadowRoot, native);
  else if (isPasted) HTMLFormElement.prototype.requestSubmit.call(form, submitter);
}
