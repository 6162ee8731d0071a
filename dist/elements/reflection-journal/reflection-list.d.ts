import { type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { ArticleGroup } from '../../journal/articles.js';
import type { SessionSheet } from './session-sheet.js';
import type { Eraser } from './eraser.js';
import type { JournalController } from './journal-controller.js';
/** The element, as far as the list reads it. */
export interface ListHost extends LitElement {
    headingLevel?: number;
}
/**
 * Renders the list. It draws only the blocks near the window, so that ten thousand rows open and
 * scroll as ten do.
 */
export declare class ReflectionList implements ReactiveController {
    #private;
    constructor(host: ListHost, journal: JournalController, sheet: SessionSheet, eraser: Eraser);
    hostUpdated(): void;
    hostDisconnected(): void;
    render(groups: ArticleGroup[], terms: string[]): TemplateResult;
    /** Forgets which reflections were shown whole. */
    reset(): void;
}
