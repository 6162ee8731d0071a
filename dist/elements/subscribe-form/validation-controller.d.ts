import type { LitElement } from 'lit';
import { type Control } from '../../subscribe/form.js';
import type { ValidationState } from './form-state.js';
import type { FormOptions } from './options.js';
/** Keeps what is wrong with the fields of a form, and shows it beside them. */
export declare class ValidationController {
    #private;
    state: ValidationState;
    constructor(host: LitElement, options: () => FormOptions);
    get hasErrors(): boolean;
    /** Shows beside each control what is wrong with it, and returns the first with an error. */
    check(controls: Control[], messageFor?: (control: Control) => string): Control | undefined;
    /** Shows the errors there are once more after the page was changed, and takes out those that are over. */
    restore(): void;
    /** Asks about a likely slip when the field for the address is left. */
    suggest: ({ target }: FocusEvent) => void;
    /** Puts the suggested address into its field. */
    takeSuggestion: () => void;
    /** Removes an error as soon as the reader has mended it. */
    recheck: ({ target }: Event) => void;
}
