import type { Article } from '../schema.js';
/** Article of a reflection, as it was when the reader wrote. */
export type ReflectedArticle = Pick<Article, 'headline' | 'url' | 'author' | 'datePublished'> & {
    id: string;
};
/** Text of a reader on one question of one article. */
export interface Reflection {
    /** Article's id and prompt's name, joined by `keyOf`; never holds a word of the reader's. */
    key: string;
    article: ReflectedArticle;
    /** Question as it was when the reader last wrote. */
    question: string;
    text: string;
    /** Number of writes, from 1. */
    revision: number;
    /** Time of the first write: ISO 8601, with milliseconds, in UTC. */
    created: string;
    /** Time at which the text was typed: ISO 8601, with milliseconds, in UTC. */
    updated: string;
    /** Origin of the text: browsing session, dot, and a random id of one prompt in one tab. */
    writer: string;
}
/** Earlier text of a reflection, or one that another tab wrote at the same time. */
export interface Version {
    text: string;
    /** Time at which the text was typed: ISO 8601, with milliseconds, in UTC. */
    updated: string;
    /** Two tabs changed the same text: neither of theirs is the earlier one. */
    conflict?: boolean;
}
/** Reflection as it is exported and imported: with all versions, the newest first. */
export interface Entry extends Reflection {
    versions: Version[];
}
/** Text to be written. */
export interface Draft extends Omit<Reflection, 'created'> {
    /** Revision that it was typed on; 0 if there was none. */
    revision: number;
    /** Writer of that revision: numbers begin again after an erasure. */
    base?: string;
}
export interface WriteOptions {
    /** Waits until the browser has flushed to the disk, which a write while typing need not. */
    strict?: boolean;
    /** Makes a version of the replaced text, however small the change. */
    keep?: boolean;
    /** Writes only if the text still stands, because it may have been erased since it was kept. */
    again?: boolean;
}
/** Result of a write. `conflict`: another tab wrote meanwhile, and its text is a version now. */
export interface Written {
    revision: number;
    conflict: boolean;
}
/** Erasure that can be undone: the words are off the device, and in this page's memory alone. */
export interface Erased {
    /** Keys of the erased reflections. */
    keys: string[];
    /** Puts everything back, versions too. Text that was written since stays, and gains a version. */
    undo(): Promise<void>;
    /** Drops the copy in memory, which is the last. */
    finish(): void;
}
/** Change of the journal, in this tab or another; without keys, of all of it. */
export interface Change {
    kind: 'written' | 'erased' | 'lock';
    keys?: string[];
    /** The lock in this page, where its change is known. */
    lock?: Lock;
}
/**
 * State of the lock. `none`: no passphrase is set.
 * `locked`: one is set, and was not given in this page. `unlocked`: it was.
 */
export type Lock = 'none' | 'locked' | 'unlocked';
/**
 * Store of a reader's words. Default: the device's own.
 * An application may provide another by `journalContext`.
 * A promise rejects with a `JournalError`, and then nothing has changed.
 */
export interface Journal {
    lockState(): Promise<Lock>;
    /** Reads all reflections, the newest first. */
    list(): Promise<Reflection[]>;
    /** Reads all reflections with their versions, the newest first. */
    entries(): Promise<Entry[]>;
    read(key: string): Promise<Reflection | undefined>;
    /** Lists the keys that begin with `prefix`. */
    keys?(prefix: string): Promise<string[]>;
    /** Reads the versions of one reflection, the newest first. */
    versions(key: string): Promise<Version[]>;
    /** Writes a text. The promise fulfils once it is on the device. */
    write(draft: Draft, options?: WriteOptions): Promise<Written>;
    /**
     * Keeps the last words of a page that goes away, without waiting. The next `read` finds them.
     * `draft` was given to `prepare` before.
     */
    leave?(draft: Draft): void;
    /** Prepares for writing, and for `leave` what can't be awaited there, such as ciphertext. */
    prepare?(draft?: Draft): void;
    /**
     * Erases reflections with their versions, and makes sure that none is left.
     * Without keys, erases all of them and the passphrase.
     */
    erase(keys?: string[]): Promise<Erased>;
    /**
     * Adds entries from elsewhere, all or none.
     * A reflection that is here stays, and the other's text becomes one of its versions.
     * Returns the keys that are new or gained a version.
     */
    merge(entries: Entry[]): Promise<string[]>;
    /** Sets a passphrase or changes it; `current` is the one in force, if any. */
    setPassphrase(passphrase: string, current?: string): Promise<void>;
    /** Unlocks in this page. Rejects with the reason `passphrase` if it is the wrong one. */
    unlock(passphrase: string): Promise<void>;
    /** Locks this page and the site's other tabs, each once its last words are kept. */
    lock(): void;
    /**
     * Calls `listener` after each change, here or in another tab; returns a function that ends that.
     * `writer` is known if the words were written in this page.
     * `lock` waits for `beforeLock`, which keeps the last words while that is possible.
     */
    watch(listener: (change: Change, writer?: string) => void, beforeLock?: () => Promise<void> | undefined): () => void;
}
/**
 * Reason for which the journal can't do what it was asked.
 * `refused`: the browser keeps nothing here. `full`: it has no room.
 * `damaged`: it can't read its own files. `blocked`: it waits for another tab.
 * `newer`: a later version of this library wrote here.
 * `locked`: the passphrase is needed. `passphrase`: it was the wrong one.
 * `failed`: the cause is not known.
 */
export type JournalReason = 'refused' | 'full' | 'damaged' | 'blocked' | 'newer' | 'locked' | 'passphrase' | 'failed';
export declare class JournalError extends Error {
    name: string;
    readonly reason: JournalReason;
    constructor(reason: JournalReason, cause?: unknown);
}
/** Makes the key of a reflection. No URL has a space, so no two pairs share a key. */
export declare function keyOf(articleId: string, name: string): string;
/** Compares by the time of typing, the newest first. */
export declare function newestFirst(one: {
    updated: string;
}, other: {
    updated: string;
}): number;
