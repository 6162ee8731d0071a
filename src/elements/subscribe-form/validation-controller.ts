import type { LitElement } from 'lit';
import { hasFocus } from '../../internal/focus.js';
import { term } from '../../locales/localize.js';
import { checkAddress, suggestAddress } from '../../subscribe/address.js';
import { findEmailField, readControls, type Control } from '../../subscribe/form.js';
import { isPlaced, restoreErrors, showError } from './error-notes.js';
import type { ValidationState } from './form-state.js';
import type { FormOptions } from './options.js';

/** Keeps what is wrong with the fields of a form, and shows it beside them. */
export class ValidationController {
  state: ValidationState = { unplacedErrors: '', announces: false };

  #host: LitElement;
  #options: () => FormOptions;
  #errors = new Map<Control, string>();
  /** Field whose address the suggestion is for. */
  #emailField?: HTMLInputElement;

  constructor(host: LitElement, options: () => FormOptions) {
    this.#host = host;
    this.#options = options;
  }

  get hasErrors(): boolean {
    return this.#errors.size > 0;
  }

  /** Shows beside each control what is wrong with it, and returns the first with an error. */
  check(controls: Control[], messageFor = this.#messageFor): Control | undefined {
    this.#forgetRemoved();
    for (const control of controls) {
      const message = messageFor(control);
      if (message) this.#errors.set(control, message);
      else this.#errors.delete(control);
      showError(control, message);
    }
    const first = controls.find((control) => this.#errors.has(control));
    this.#set({ announces: !!first && hasFocus(first), ...(!first && { suggestion: undefined }) });
    return first;
  }

  /** Shows the errors there are once more after the page was changed, and takes out those that are over. */
  restore(): void {
    this.#forgetRemoved();
    restoreErrors(this.#host, this.#errors);
    this.#set({});
  }

  /** Asks about a likely slip when the field for the address is left. */
  suggest = ({ target }: FocusEvent): void => {
    if (!isEmailField(target)) return;
    this.#emailField = target;
    this.#set({ suggestion: suggestAddress(target.value) });
  };

  /** Puts the suggested address into its field. */
  takeSuggestion = (): void => {
    const field = this.#emailField!;
    field.value = this.state.suggestion!;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  };

  /** Removes an error as soon as the reader has mended it. */
  recheck = ({ target }: Event): void => {
    if (isEmailField(target)) this.#set({ suggestion: undefined });
    const { form } = target as Control;
    // A control that the page slotted in belongs to no form, or to one around this one.
    const own = form && !form.contains(this.#host) ? form : this.#host.renderRoot.querySelector('form');
    if (own && isMarked(target as Control))
      this.check(readControls(own, this.#options().slotted).filter(isMarked));
  };

  /** Drops the errors of controls that the page has taken away or replaced. */
  #forgetRemoved(): void {
    for (const control of this.#errors.keys()) if (!control.isConnected) this.#errors.delete(control);
  }

  #set(changed: Partial<ValidationState>): void {
    const unplaced = [...this.#errors].filter(([control]) => !isPlaced(control));
    const unplacedErrors = unplaced.map(([, message]) => message).join('. ');
    this.state = { ...this.state, unplacedErrors, ...changed };
    this.#host.requestUpdate();
  }

  /** Says what is wrong with a control; empty if nothing is. */
  #messageFor = (control: Control): string => {
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
