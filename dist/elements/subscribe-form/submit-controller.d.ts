import type { LitElement, ReactiveController } from 'lit';
import { type FormState } from './form-state.js';
import type { FormOptions } from './options.js';
import type { ValidationController } from './validation-controller.js';
/** Sends what a reader wrote, and owns what became of it. */
export declare class SubmitController implements ReactiveController {
    #private;
    state: FormState;
    constructor(host: LitElement, options: () => FormOptions, validation: ValidationController);
    hostConnected(): void;
    hostDisconnected(): void;
    noteArrival(): void;
    /** Notes that a person is at work, not a script. */
    noteInput({ isTrusted }: Event): void;
    submit: (event: SubmitEvent) => void;
    /** Goes on with the address that stands in the form now, which the reader may have corrected. */
    continueNatively: () => void;
    sendAgain: () => void;
    startAgain: () => void;
}
