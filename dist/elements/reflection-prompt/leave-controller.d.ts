import type { LitElement, ReactiveController } from 'lit';
import type { DraftController } from './draft-controller.js';
/** Tells the draft that the page is hidden or put away. */
export declare class LeaveController implements ReactiveController {
    #private;
    /** `update` renders at once: a page that is put away keeps no word of a visit on its screen. */
    constructor(host: LitElement, draft: DraftController, update: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
}
