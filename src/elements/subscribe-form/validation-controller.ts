import { hasFocus } from '../../internal/focus.js';
import { checkAddress, suggestAddress } from '../../subscribe/address.js';
import { findEmailField } from '../../subscribe/form.js';
import { term } from '../../locales/localize.js';
import { controlsFor } from './submission.js';
import { showError, type Control } from './error-notes.js';
import type { FormHost } from './options.js';

/** What is wrong with the fields of a form, said beside them; and the address that may have been meant. */
export class ValidationController {
  /** Errors that have no room beside their fields. */
  aside = '';
  /** Whether they have to be said aloud, because focus is at the field already. */
  loud = false;
  /** How many fields need the reader. */
  wrong = 0;
  /** The address that may have been meant, if not the one that was written. */
  meant?: string;

  #host: FormHost;
  #asked?: HTMLInputElement;

  constructor(host: FormHost) {
    this.#host = host;
  }

  /** Says beside each control what is wrong with it, and returns the first that something is wrong with. */
  check(controls: Control[], complain = this.#complain): Control | undefined {
    const wrong = controls.filter(complain);
    this.loud = !!wrong[0] && hasFocus(wrong[0]);
    const hidden = controls.filter((control) => !showError(control, complain(control)));
    this.aside = hidden.map(complain).join('. ');
    this.wrong = wrong.length;
    if (wrong.length === 0) this.meant = undefined;
    this.#host.requestUpdate();
    return wrong[0];
  }

  /** When the field for the address is left: asks about a likely slip. */
  suggest = ({ target }: FocusEvent): void => {
    if (!isEmailField(target)) return;
    this.#asked = target;
    this.#ask(suggestAddress(target.value));
  };

  /** Takes over the address that was meant. */
  takeMeant = (): void => {
    const field = this.#asked!;
    field.value = this.meant!;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  };

  /** When something is written: once what was wrong is right, no error stays. */
  recheck = ({ target }: Event): void => {
    if (isEmailField(target)) this.#ask(undefined);
    const { form } = target as Control;
    // What the page slotted in belongs to no form, or to one around this one.
    const own = form && !form.contains(this.#host) ? form : this.#host.renderRoot.querySelector('form');
    if (own && isMarked(target as Control)) this.check(controlsFor(this.#host, own).filter(isMarked));
  };

  #ask(meant: string | undefined): void {
    if (meant === this.meant) return;
    this.meant = meant;
    this.#host.requestUpdate();
  }

  /** What is wrong with a control, in words; empty where nothing is. */
  #complain = (control: Control): string => {
    if (isEmailField(control)) {
      const problem = checkAddress(control.value);
      return problem
        ? term(this.#host, problem === 'empty' ? 'salveAddressMissing' : 'salveAddressWrong')
        : '';
    }
    if (!control.willValidate || control.validity.valid) return '';
    if (!control.validity.valueMissing) return control.validationMessage;
    return term(this.#host, control.type === 'checkbox' ? 'salveConsentMissing' : 'salveFieldMissing');
  };
}

function isEmailField(target: EventTarget | null): target is HTMLInputElement {
  const { form } = target as Control;
  return !!form && findEmailField(form) === target;
}

function isMarked(control: Control): boolean {
  return control.getAttribute('aria-invalid') === 'true';
}
