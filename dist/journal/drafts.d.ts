import { Autosave, type DraftContext } from './autosave.js';
import type { DraftEvent, DraftView } from './draft-states.js';
import { type Journal, type Lock, type Reflection } from './journal.js';
/**
 * The drafts of one field: the one on screen, and others whose text no transaction holds yet.
 * Sends the events of their writes and of the journal.
 */
export declare class Drafts {
    #private;
    context: DraftContext;
    /** Name of the draft on screen: its key, and whether it is a visit's. */
    name: string;
    current: Autosave;
    constructor(view: DraftView, send: (event: DraftEvent) => Promise<void>);
    get all(): Autosave[];
    /** Sends an event for each change in `journal` of what it holds for the draft on screen. */
    watch(journal: Journal): () => void;
    flush(): Promise<void>;
    storePending(): void;
    forgetVisits(): void;
    /**
     * Begins a draft typed on `on`: no late answer writes or shows another's words.
     * A visit's has no journal. Text that is not kept yet stays with its key, until that is back.
     */
    begin(journal: Journal | undefined, isEmpty: boolean, on?: import("./autosave.js").Base, after?: Promise<unknown>): void;
    /** Goes on with a draft that was not erased, in place of the one that began after it. */
    resume(draft: Autosave): void;
    /** Reads what `journal` holds for the draft on screen. */
    read(journal: Journal): Promise<{
        lock: Lock;
        found?: Reflection;
    }>;
}
