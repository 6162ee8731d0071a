import type { LitElement, ReactiveController } from 'lit';
import type { Journal, JournalReason, Reflection } from '../../journal/journal.js';
/**
 * Reads the journal when it is opened, and follows its changes.
 * It is the one place that catches an error of the journal's.
 */
export declare class JournalController implements ReactiveController {
    #private;
    reflections: Reflection[];
    /** Reason that the journal couldn't do the last thing asked of it. */
    problem?: JournalReason;
    /** True once it has been read since it was opened. */
    isRead: boolean;
    /** `findJournal` gives the journal, or nothing while it is folded. */
    constructor(host: LitElement, findJournal: () => Journal | undefined);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Returns the keys of all that was written beside an article. */
    keysOfArticle(articleId: string): string[];
    /**
     * Returns what `act` makes of the journal, or undefined where the journal can't.
     * Then the problem is shown to the reader, and the page gets an `error` event.
     */
    attempt<Value>(act: (journal: Journal) => Promise<Value>): Promise<Value | undefined>;
}
