import type { Autosave } from './autosave.js';
import type { DraftEvent, DraftState, DraftView } from './draft-states.js';
import { type Journal } from './journal.js';
/** The draft of one reflection: runs the effects that the table gives for each event. */
export declare class DraftSession {
    #private;
    state: DraftState;
    constructor(view: DraftView, table?: import("./draft-states.js").Table);
    /** Runs the table's entry for `event` in the present state; settles with its effects. */
    send(event: DraftEvent): Promise<void>;
    /** Opens the draft of the context's key in `journal`, and follows its changes. */
    open(journal: Journal, isOther: boolean): void;
    watch(): void;
    close(): void;
    /** Makes ready to write, so that the first letter need not wait. */
    prepare(): void;
    /** The draft on screen, then others whose text no transaction holds yet. */
    get drafts(): Autosave[];
}
