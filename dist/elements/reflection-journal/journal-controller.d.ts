import type { LitElement, ReactiveController } from 'lit';
import type { Journal, JournalReason, Reflection } from '../../journal/journal.js';
/** What the journal holds, read when it is opened and kept up with; the one place that catches what the journal throws. */
export declare class JournalController implements ReactiveController {
    #private;
    reflections: Reflection[];
    /** Why the journal couldn't do what it was last asked. */
    problem?: JournalReason;
    /** Whether it has been read since it was opened. */
    isRead: boolean;
    /** `find` gives the journal, or nothing while it is folded. */
    constructor(host: LitElement, find: () => Journal | undefined);
    hostConnected(): void;
    hostDisconnected(): void;
    /** The keys of all that was written beside an article. */
    keysOfArticle(articleId: string): string[];
    /** What `act` makes of the journal; undefined where the journal can't, and then the reader and the page are told why. */
    attempt<Value>(act: (journal: Journal) => Promise<Value>): Promise<Value | undefined>;
}
