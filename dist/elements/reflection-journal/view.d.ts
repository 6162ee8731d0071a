import { type ReactiveController, type TemplateResult } from 'lit';
import type { Journal } from '../../journal/journal.js';
import { type ListHost } from './reflection-list.js';
/** State of the element that the view belongs to. */
interface ViewContext {
    isOpen: () => boolean;
    /** A journal that the application provides, in place of the device's. */
    provided: () => Journal | undefined;
}
/** Renders an opened journal: its tools, its list, the page for a session, the lock. */
export declare class JournalView implements ReactiveController {
    #private;
    constructor(host: ListHost, context: ViewContext);
    /** The host's own styles come first: some of the view's override them. */
    hostConnected(): void;
    render(): TemplateResult;
    /** Forgets what the reader was doing, for when the journal is folded. */
    reset(): void;
}
export {};
