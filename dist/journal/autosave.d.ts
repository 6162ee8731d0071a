import { type Journal, type JournalReason, type Reflection } from './journal.js';
/** What is written beside the words. */
export type DraftContext = Pick<Reflection, 'key' | 'article' | 'question'>;
/** What happened: the text on screen is on the device, was flushed to its disk, stood beside another tab's, or could not be kept. */
export type SaveStatus = 'saved' | 'flushed' | 'conflict' | 'failed';
/**
 * Keeps one field's text as it is typed: one write in flight and the newest text next, with no timer between an input and its write.
 * Without a journal it has the text in this page's memory alone, and nothing it does can write it.
 */
export declare class Autosave {
    #private;
    /** The text on screen. */
    text: string;
    /** The revision that it stands on. */
    revision: number;
    /** Why the last write failed. */
    failure?: JournalReason;
    constructor(journal: Journal | undefined, place: () => DraftContext, report: (news: SaveStatus) => void);
    /** Whether the device holds the text on screen. */
    get isSaved(): boolean;
    /** Whether a write of this field's is on its way. */
    get isBusy(): boolean;
    /** Waits until no write of this field's is on its way. */
    settle(): Promise<void>;
    /** Takes what the journal holds for what is on screen. */
    reset({ text, revision }: Pick<Reflection, 'text' | 'revision'>): void;
    /** Takes what was typed, and writes it; `keep` makes a version of what it replaces. */
    type(text: string, keep?: boolean): void;
    /** Writes again what is on screen, and has the browser flush it to the disk. */
    flush(): Promise<void>;
    /** The page is going: what no completed transaction holds yet is put away at once. */
    storePending(): void;
    /** Makes ready to write, so that the first letter need not wait. */
    prepare(): void;
}
