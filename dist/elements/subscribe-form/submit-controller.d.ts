import type { LitElement, ReactiveController } from 'lit';
import { type FormState } from './form-state.js';
import type { FormOptions } from './options.js';
import { ReaderController } from './reader-controller.js';
import type { ValidationController } from './validation-controller.js';
/** Sends a reader's subscription, and owns the state of the form. */
export declare class SubmitController implements ReactiveController {
    #private;
    state: FormState;
    readonly reader: ReaderController;
    constructor(host: LitElement, options: () => FormOptions, validation: ValidationController);
    hostConnected(): void;
    hostDisconnected(): void;
    submit: (event: SubmitEvent) => void;
    /** Has the browser submit the address in the form, which the reader may have corrected. */
    continueNatively: () => void;
    sendAgain: () => void;
    startAgain: () => void;
}
