import type { LitElement, ReactiveController } from 'lit';
import type { FormOptions } from './options.js';
/** Takes the submit of a pasted form before htmx, which listens at the form and asks nobody. */
export declare class BoostController implements ReactiveController {
    #private;
    constructor(host: LitElement, options: () => FormOptions, submit: (event: SubmitEvent) => void);
    hostConnected(): void;
}
