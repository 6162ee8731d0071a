import type { LitElement } from 'lit';
import { hasFocus } from '../../internal/focus.js';
import { term } from '../../locales/localize.js';
import { checkAddress, suggestAddress } from '../../subscribe/address.js';
import { findEmailField, readControls, writeValue, type Control } from '../../subscribe/form.js';
import { isPlaced, restoreErrors, showError } from './error-notes.js';
import type { ValidationState } from './form-state.js';
import type { FormOptions } from './options.js';

/** Keeps the errors of a form's fields, and shows them beside the fields. */
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

  /** Shows beside each control its error, and returns the first that has one. */
  check(controls: Control[], messageFor = this.#messageFor): Control | undefined {
    this.#dropRemoved();
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

  /** Checks the controls that a button submits: one with `formnovalidate` asks for nothing. */
  checkFor(submitter: Element | null, controls: Control[]): Control | undefined {
    return this.check(controls, submitter?.hasAttribute('formnovalidate') ? () => '' : undefined);
  }

  /** Shows the errors again after a script changed the page, and removes those that are over. */
  restore(): void {
    this.#dropRemoved();
    restoreErrors(this.#host, this.#errors);
    this.#set({});
  }

  /** Suggests another address when the reader leaves its field. */
  suggest = ({ target }: FocusEvent): void => {
    if (!isEmailField(target)) return;
    this.#emailField = target;
    this.#set({ suggestion: suggestAddress(target.value) });
  };

  /** Puts the suggested address into its field. */
  takeSuggestion = (): void => {
    const field = this.#emailField!;
    writeValue(field, this.state.suggestion!);
    field.focus();
  };

  /** Removes an error as soon as the reader has mended it. */
  recheck = ({ target }: Event): void => {
    if (isEmailField(target)) this.#set({ suggestion: undefined });
    const { form } = target as Control;
    // A control that the page slotted in belongs to no form, or to one around this one.
    const own = form && !form.contains(this.#host) ? form : this.#host.renderRoot.querySelector('form');
    // Any radio of a group mends the error that stands at its first.
    if (own && (isMarked(target as Control) || (target as Control).type === 'radio'))
      this.check(readControls(own, this.#options().slotted).filter(isMarked));
  };

  /** Drops the errors of controls that the page has taken away or replaced. */
  #dropRemoved(): void {
    for (const control of this.#errors.keys()) if (!control.isConnected) this.#errors.delete(control);
  }

  #set(changed: Partial<ValidationState>): void {
    const unplaced = [...this.#errors].filter(([control]) => !isPlaced(control));
    const unplacedErrors = unplaced.map(([, message]) => message).join('. ');
    this.state = { ...this.state, unplacedErrors, ...changed };
    this.#host.requestUpdate();
  }

  /** Finds the words for a control's error; empty if it has none. */
  #messageFor = (control: Control): string => {
    if (isEmailField(control)) {
      const problem = checkAddress(control.value);
      if (problem) return term(this.#host, problem === 'empty' ? 'salveAddressMissing' : 'salveAddressWrong');
      // The rest of its validity is the browser's, which knows no address in other letters.
      const { customError, patternMismatch, tooLong, tooShort } = control.validity;
      return customError || patternMismatch || tooLong || tooShort ? control.validationMessage : '';
    }
    if (!isFirstOfGroup(control) || !control.willValidate || control.validity.valid) return '';
    if (!control.validity.valueMissing) return control.validationMessage;
    return term(this.#host, control.type === 'checkbox' ? 'salveConsentMissing' : 'salveFieldMissing');
  };
}

function isEmailField(target: EventTarget | null): target is HTMLInputElement {
  const { form } = target as Control;
  return !!form && findEmailField(form) === target;
}

/** Tells that a control is no radio, or the first in use of its group, which has the error. */
function isFirstOfGroup(control: Control): boolean {
  const { form, type, name } = control;
  if (type !== 'radio' || !form) return true;
  return (
    readControls(form).find((each) => each.type === type && each.name === name && each.willValidate) ===
    control
  );
}

function isMarked(control: Control): boolean {
  return control.getAttribute('aria-invalid') === 'true';
}
