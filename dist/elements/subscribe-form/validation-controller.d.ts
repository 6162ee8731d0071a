import type { LitElement } from 'lit';
import { type Control } from '../../subscribe/form.js';
import type { ValidationState } from './form-state.js';
import type { FormOptions } from './options.js';
/** Keeps the errors of a form's fields, and shows them beside the fields. */
export declare class ValidationController {
    #private;
    state: ValidationState;
    constructor(host: LitElement, options: () => FormOptions);
    get hasErrors(): boolean;
    /** Shows beside each control its error, and returns the first that has one. */
    check(controls: Control[], messageFor?: (control: Control) => string): Control | undefined;
    /** Checks the controls that a button submits: one with `formnovalidate` asks for nothing. */
    checkFor(submitter: Element | null, controls: Control[]): Control | undefined;
    /** Shows the errors again after a script changed the page, and removes those that are over. */
    restore(): void;
    /** Suggests another address when the reader leaves its field. */
    suggest: ({ target }: FocusEvent) => void;
    /** Puts the suggested address into its field. */
    takeSuggestion: () => void;
    /** Removes an error as soon as the reader has mended it. */
    recheck: ({ target }: Event) => void;
}
