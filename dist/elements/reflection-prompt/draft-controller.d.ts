import type { LitElement, ReactiveController } from 'lit';
import { type Erased, type Journal, type JournalReason, type Lock, type Reflection, type Version } from '../../journal/journal.js';
import { type DraftContext } from '../../journal/autosave.js';
/** What a keeper needs of its prompt. */
export interface Desk {
    /** The element itself, which is shown anew and sends the events. */
    readonly element: LitElement;
    /** The journal in force. */
    readonly journal: Journal;
    /** What is written beside the words. */
    readonly place: DraftContext;
    /** Puts a text into the field. */
    fill(text: string): void;
    /** Whether the reader is in the field. */
    isWriting(): boolean;
    /** Whether the reader is at the button that undoes. */
    isAtUndo(): boolean;
    /** Says something to a screen reader, once. */
    announce(what: 'saved' | 'failed' | 'erased' | 'conflict'): void;
}
/** Stands between a prompt's field and the journal: what was found, where the words are now, and what can be undone. */
export declare class DraftController implements ReactiveController {
    #private;
    /** `folded`: words of another day or session were found, and are not shown. `locked`: a passphrase is wanted first. */
    phase: 'open' | 'folded' | 'locked';
    /** Words are for this visit only: in this page's memory and nowhere else. */
    isVisit: boolean;
    /** Another tab's words stand beside these, as a version. */
    hasConflict: boolean;
    /** Whether there is a lock, and whether it is open in this page. */
    lockState: Lock;
    /** Whether anything was written since the words were found or shown. */
    isTyped: boolean;
    found?: Reflection;
    versions?: Version[];
    erased?: Pick<Erased, 'undo' | 'finish'>;
    /** Why something other than a write failed. */
    problem?: JournalReason;
    constructor(desk: Desk);
    get text(): string;
    get isSaved(): boolean;
    get failure(): JournalReason | undefined;
    hostDisconnected(): void;
    /**
     * Begins anew with a journal and a key: what is kept there is read, and shown only where it is of now. What stands in the field is another
     * question's where `isOther`, unless the reader is in it or it is kept nowhere else.
     */
    start(isOther: boolean): void;
    /** Hears of changes again, and looks at what is kept. */
    resume(): void;
    /** Unfolds what was found. */
    show(): void;
    prepare(): void;
    type(text: string): void;
    /** The reader stops for a moment: what is written is flushed. */
    rest(): void;
    /** The page hides, or goes: what is not kept yet is put away at once, and what must not be kept is gone with the page. */
    leave(isGone: boolean): void;
    /** The reader's choice, before anything is written; going back to the device keeps what was written since. */
    keepForVisit(isVisit: boolean): void;
    listVersions(): Promise<void>;
    /** Puts an earlier version into the field, at the reader's word; what stood there becomes a version. */
    restore({ text }: Version): void;
    /** Erases the words and all their versions; until `#finish`, they can be put back. */
    erase(): Promise<void>;
    undo(): Promise<void>;
    /** Locks what is kept, once the device holds all of it. */
    lock(): Promise<void>;
}
