import type { LitElement, ReactiveController } from 'lit';
import type { DraftController } from './draft-controller.js';
/** Locks what is kept once nobody has written for the author's while. */
export declare class AutoLockController implements ReactiveController {
    #private;
    constructor(host: LitElement, keeper: DraftController, minutes: () => number | undefined);
    hostUpdated(): void;
    /** Begins the while anew. */
    wake(): void;
}
