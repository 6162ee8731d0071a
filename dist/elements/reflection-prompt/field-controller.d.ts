import type { LitElement, ReactiveController } from 'lit';
import type { DraftEvent } from '../../journal/draft-states.js';
import { type DraftController } from './draft-controller.js';
import type { PromptActions, ViewState } from './view.js';
/** Attributes of the prompt that the controller follows. */
interface FieldHost extends LitElement {
    rows: number;
    lockAfter?: number;
}
/** Answers the reader's clicks and input: changes the view, sends to the draft, moves focus. */
export declare class FieldController implements ReactiveController, PromptActions {
    #private;
    view: ViewState;
    constructor(host: FieldHost, draft: DraftController);
    get element(): HTMLTextAreaElement;
    /** Shows the field again once no word is left to be hidden. */
    hostUpdate(): void;
    hostUpdated(): void;
    send(event: DraftEvent): void;
    setView(change: Partial<ViewState>): void;
    prepare(): void;
    type(): void;
    leave(): void;
    /** Gives focus back, which Firefox takes from a field that is moved, without a word. */
    restoreFocus(): void;
    show(): void;
    erase(): Promise<void>;
    undo(): Promise<void>;
}
export {};
