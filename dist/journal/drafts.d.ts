import { Autosave, type DraftContext, type SaveStatus } from './autosave.js';
import { type Journal, type Lock, type Reflection, type Version } from './journal.js';
/** The drafts of one field: the one on screen, and others whose text no transaction holds yet. */
export declare class Drafts {
    #private;
    context: DraftContext;
    /** Name of the draft on screen: its key, and whether it is a visit's. */
    name: string;
    current: Autosave;
    constructor(readContext: () => DraftContext, report: (status: SaveStatus, draft: Autosave, key: string) => void);
    get all(): Autosave[];
    get areFlushed(): boolean;
    flush(): Promise<void>;
    storePending(): void;
    forgetVisits(): void;
    /**
     * Begins a draft typed on `on`: no late answer writes or shows another's words.
     * A visit's has no journal. Text that is not kept yet stays with its key, until that is back.
     */
    begin(journal: Journal | undefined, isEmpty: boolean, on?: import("./autosave.js").Base, after?: Promise<unknown>): void;
    /** Reads what `journal` holds for the draft on screen. */
    read(journal: Journal): Promise<{
        lock: Lock;
        found?: Reflection;
    }>;
    /** Reads the versions that `journal` holds of the draft on screen. */
    readVersions(journal: Journal): Promise<Version[]>;
}
