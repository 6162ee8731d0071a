import { type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { JournalController } from './journal-controller.js';
/**
 * Erases one reflection, those of an article, or all.
 * It says what goes and asks first; for a while after, the reader can undo it.
 */
export declare class Eraser implements ReactiveController {
    #private;
    /** Number of the changes so far to how a row looks. */
    version: number;
    constructor(host: LitElement, journal: JournalController);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Renders a button that asks, then the question in its place. Without keys, everything goes. */
    renderAction(id: string, label: string, name: string, keys?: string[]): TemplateResult;
    renderNotice(): TemplateResult;
}
