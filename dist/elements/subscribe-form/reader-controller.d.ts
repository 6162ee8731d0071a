import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { Control } from '../../subscribe/form.js';
/** Notes what a reader does at the form, which tells people from robots. */
export declare class ReaderController implements ReactiveController {
    #private;
    constructor(host: ReactiveElement);
    hostDisconnected(): void;
    noteArrival(): void;
    noteInput({ isTrusted, type, target }: Event): void;
    /** Tells whether the reader is at the form, or nowhere else on the page. */
    get isAtForm(): boolean;
    /** Waits until a request is no faster than a person. */
    wait(): Promise<void>;
    /**
     * Clears the honeypots that a password manager filled for a person.
     * Returns true if a robot filled some: they stay for the service to judge.
     */
    clearHoneypots(controls: Control[]): boolean;
}
