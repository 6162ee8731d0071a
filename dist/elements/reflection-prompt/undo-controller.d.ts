import type { LitElement, ReactiveController } from 'lit';
import type { DraftController } from './draft-controller.js';
/** Ends the undo of an erasure once its time is over. */
export declare class UndoController implements ReactiveController {
    #private;
    constructor(host: LitElement, draft: DraftController);
    get button(): HTMLButtonElement | null;
    hostUpdated(): void;
}
