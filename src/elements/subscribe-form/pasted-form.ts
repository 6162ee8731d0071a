import { findEmailField, readControls } from '../../subscribe/form.js';
import { HARDENING, isHoneypot, isOutOfSight } from '../../subscribe/spam.js';
import { warn } from '../../warn.js';
import { TAG, type Translate } from './form-state.js';

/** Names of the attributes that fields out of sight were given, for when they are shown. */
const added = new WeakMap<Element, string[]>();

/**
 * Prepares a pasted form once the reader has met it: the element shows its errors in place of the
 * browser. Its field gets a name and a purpose, and autofill is kept from its honeypots.
 * Until then the form stays as it was sent, because a framework that hydrates it compares.
 */
export function preparePasted(form: HTMLFormElement, t: Translate, isMet: boolean): void {
  const email = findEmailField(form);
  if (!email) return warn(TAG, 'leaves a form as it is that has no field for an email address.');
  // A field that has no words at all can't wait.
  const isNamed = email.labels?.length || email.matches('[aria-label], [aria-labelledby]');
  if (!isNamed && (isMet || !email.matches('[placeholder], [title]')))
    email.ariaLabel = t('salveEmailAddress');
  if (!isMet) return;
  form.setAttribute('novalidate', '');
  if (!email.hasAttribute('autocomplete')) email.autocomplete = 'email';
  for (const control of readControls(form)) {
    const isKnown = isHoneypot(control.getAttribute('name') ?? '');
    const isTrap = isKnown || (control !== email && isOutOfSight(control));
    // A field of a later step has to be reached then.
    const fits = (name: string): boolean =>
      isKnown || !(control.hasAttribute(name) || /^(tab|aria)/.test(name));
    const names = added.get(control) ?? (isTrap ? Object.keys(HARDENING).filter(fits) : []);
    if (isTrap) added.set(control, names);
    for (const name of names)
      if (isTrap) control.setAttribute(name, HARDENING[name]!);
      else control.removeAttribute(name);
  }
}
