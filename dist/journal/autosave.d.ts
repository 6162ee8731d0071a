import { type Draft, type Journal, type JournalReason, type Reflection } from './journal.js';
/** Details that are written beside the words. */
export type DraftContext = Pick<Reflection, 'key' | 'article' | 'question'>;
/** A text that the journal holds, as a draft is typed on it. */
export type Base = Pick<Reflection, 'text' | 'revision'> & Partial<Pick<Reflection, 'writer'>>;
/** Base of a draft that is typed on no text. */
export declare const NOTHING: Base;
/**
 * Outcome of a write: the text on screen is on the device, was flushed to its disk,
 * stands beside another tab's, or could not be kept.
 */
export type SaveStatus = 'saved' | 'flushed' | 'conflict' | 'failed';
/**
 * Keeps one draft's text as it is typed: one write in flight and the newest text next,
 * with no timer between an input and its write.
 * A draft without a journal is in this page's memory alone.
 */
export declare class Autosave {
    #private;
    /** The text on screen. */
    text: string;
    /** The revision that it stands on. */
    revision: number;
    /** Id of the draft, made for its first write. */
    id: string;
    /** Reason that the last write failed. */
    failure?: JournalReason;
    /** Text that a restored one replaced before it was kept: it is written first. */
    replaced?: Pick<Draft, 'text' | 'updated'>;
    constructor(journal: Journal | undefined, context: () => DraftContext, report: (status: SaveStatus) => void, { text, revision, writer }: Base, after?: Promise<unknown>);
    /** Tells that a completed transaction holds the text, or that there is none. */
    get isSaved(): boolean;
    /** Tells that the disk holds the text, too. */
    get isFlushed(): boolean;
    /** Tells that a write of this draft's is on its way. */
    get isBusy(): boolean;
    /** Waits until no write of this draft's is on its way. */
    settle(): Promise<void>;
    /** Takes what was typed, and writes it; `keep` makes a version of what it replaces. */
    type(text: string, keep?: boolean): void;
    /** Writes the text on screen again, and has the browser flush it to the disk. */
    flush(): Promise<void>;
    /** Takes back what no write has begun with. */
    drop(): void;
    /** Stores at once what no completed transaction holds yet: the page is going. */
    storePending(): void;
}
