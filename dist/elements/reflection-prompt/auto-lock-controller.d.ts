import type { LitElement, ReactiveController } from 'lit';
import type { Keeper } from './draft-controller.js';
/** Locks what is kept once nobody has written for the author's while. */
export declare class Idle implements ReactiveController {
    #private;
    constructor(host: LitElement, keeper: Keeper, minutes: () => number | undefined);
    hostUpdated(): void;
    /** Begins the while anew. */
    wake(): void;
}
