import { type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { JournalController } from './journal-controller.js';
/** Erases one reflection, an article's or all: asks first, says what goes, and lets it be undone for a while. */
export declare class Eraser implements ReactiveController {
    #private;
    /** Counts what changes how a row looks. */
    version: number;
    constructor(host: LitElement, journal: JournalController);
    hostConnected(): void;
    hostDisconnected(): void;
    /** A button that asks, then the question in its place. Without keys, everything goes. */
    renderAction(id: string, label: string, name: string, keys?: string[]): TemplateResult;
    renderNotice(): TemplateResult;
}
