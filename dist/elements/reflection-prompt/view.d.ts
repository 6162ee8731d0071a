import type { LitElement } from 'lit';
import type { DraftContext } from '../../journal/autosave.js';
import type { DraftEvent } from '../../journal/draft-states.js';
import type { Journal } from '../../journal/journal.js';
/** The reader's choices of what to see or have done. */
export interface ViewState {
    isHidden: boolean;
    isMoreOpen: boolean;
    isListing: boolean;
    isCopied: boolean;
    checksSpelling: boolean;
    printsWords: boolean;
}
/** Data that the templates show beside the draft. */
export interface PromptView extends ViewState {
    /** The element whose language is used. */
    element: LitElement;
    journal: Journal;
    question?: string;
    rows: number;
    placeholder?: string;
    /** Tells whether words are counted. */
    count: boolean;
    context: DraftContext;
}
/** Answers to the reader's clicks and input. */
export interface PromptActions {
    send(event: DraftEvent): void;
    setView(change: Partial<ViewState>): void;
    prepare(): void;
    type(): void;
    leave(): void;
    show(): void;
    erase(): Promise<void>;
    undo(): Promise<void>;
}
