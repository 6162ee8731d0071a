import type { LitElement, ReactiveController } from 'lit';
import type { DraftController } from './draft-controller.js';
/** Locks the journal once nobody has written for the author's number of minutes. */
export declare class AutoLockController implements ReactiveController {
    #private;
    constructor(host: LitElement, draft: DraftController, minutes: () => number | undefined);
    hostUpdated(): void;
    /** Starts the minutes again. */
    touch(): void;
}
