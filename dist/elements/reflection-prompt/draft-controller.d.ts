import type { LitElement, ReactiveController } from 'lit';
import type { DraftContext } from '../../journal/autosave.js';
import type { DraftEvent, DraftState } from '../../journal/draft-states.js';
import type { Journal, JournalReason, Reflection } from '../../journal/journal.js';
/** Questions of the controller to its prompt. */
export interface DraftOptions {
    context(): DraftContext;
    /** Tells whether the text in the field may be replaced: not while the reader is in it. */
    canReplaceText(): boolean;
    /** Reads the words of the context; where they are kept under another key, opens that. */
    find(journal: Journal, key: string): Promise<Reflection | undefined>;
}
/** Shows a draft session: updates the prompt for each state, and announces or sends its notices. */
export declare class DraftController implements ReactiveController {
    #private;
    constructor(host: LitElement, options: DraftOptions);
    get state(): DraftState;
    /** Follows the journal again. */
    hostConnected(): void;
    /** Announces the last notice to a screen reader, once. */
    hostUpdated(): void;
    hostDisconnected(): void;
    send(event: DraftEvent): Promise<void>;
    /** Opens the draft in the journal, unless the same one is open; without a name, it warns. */
    open(journal: Journal, isNamed: boolean): void;
    prepare(): void;
}
/** Tells that the field is in sight: neither locked nor collapsed. */
export declare const isOpen: ({ at }: DraftState) => boolean;
/** Reason that the words are not kept. */
export declare const reasonOf: (state: DraftState) => JournalReason | undefined;
