import type { Base, DraftContext } from './autosave.js';
import type { Journal, JournalReason, Lock, Reflection, Version } from './journal.js';
export interface Shared {
    /** The text on screen. */
    text: string;
    /** Tells of a lock, and whether it is open in this page. */
    lock: Lock;
    /** The last outcome that was announced. */
    told: 'nothing' | 'saved' | 'failed';
    /** Another tab's words stand beside these, as a version. */
    conflict?: true;
    versions?: Version[];
    /** The text on screen was erased, by another tab or from the journal. */
    isErased?: true;
    /** An erasure that can be undone; `text` was not on the device. */
    undo?: {
        text?: string;
        isRunning?: true;
    };
}
/** The states of a draft, and what each has of its own. */
export interface States {
    /** Nothing is known of the device yet. */
    loading: unknown;
    /** A passphrase is wanted first. */
    locked: unknown;
    /** Words of another day or browsing session were found. */
    collapsed: {
        found: Reflection;
    };
    /** The device holds the text on screen. */
    saved: unknown;
    /** The device holds another tab's later text, and the reader is in the field. */
    outdated: unknown;
    /** The text on screen is on its way to the device. */
    writing: unknown;
    /** The text on screen could not be kept. */
    failed: {
        reason: JournalReason;
    };
    /** An erasure is on its way; `erased` was on screen. */
    erasing: {
        erased: string;
    };
    /** The text is for this visit, in memory alone. */
    visit: unknown;
}
/** The events of a draft. `isSaved` tells that the device holds all that was typed. */
export interface Events {
    type: {
        text: string;
    };
    pause: unknown;
    show: unknown;
    list: unknown;
    restore: {
        text: string;
    };
    erase: unknown;
    undo: unknown;
    undoOver: unknown;
    visit: {
        isVisit: boolean;
    };
    lock: unknown;
    load: unknown;
    hidden: unknown;
    gone: unknown;
    keyChanged: {
        isOther: boolean;
    };
    written: unknown;
    erased: unknown;
    lockChanged: {
        lock?: Lock;
        isSaved: boolean;
    };
    read: {
        lock: Lock;
        found?: Reflection;
        isSaved: boolean;
        isRecent: boolean;
        mayReplace: boolean;
    };
    saved: unknown;
    flushed: unknown;
    conflict: unknown;
    storageFailed: {
        reason: JournalReason;
    };
    done: {
        unsaved: string;
    };
    eraseFailed: {
        reason: JournalReason;
        isSaved: boolean;
    };
    undone: unknown;
    versions: {
        versions: Version[];
    };
}
export type DraftState = {
    [At in keyof States]: Shared & {
        at: At;
    } & States[At];
}[keyof States];
export type DraftEvent = {
    [Type in keyof Events]: {
        type: Type;
    } & Events[Type];
}[keyof Events];
/** News for the page: announced, or sent as an event. */
export type Notice = {
    kind: 'flushed';
} | {
    kind: 'saved' | 'conflict' | 'erased';
} | {
    kind: 'failed';
    reason: JournalReason;
    isFirst: boolean;
};
export type Effect = {
    do: 'flush' | 'store' | 'erase' | 'undo' | 'finish' | 'lock' | 'list' | 'forgetVisits';
} | {
    do: 'begin';
    on?: Base;
} | {
    do: 'look';
    mayReplace?: boolean;
} | {
    do: 'write';
    text: string;
    keep?: boolean;
} | {
    do: 'notify';
    notice: Notice;
};
export type Step = [DraftState, ...Effect[]];
export type Table = {
    [At in keyof States]: {
        [Type in keyof Events]?: (state: Shared & {
            at: At;
        } & States[At], event: Events[Type]) => Step;
    };
};
/** View that shows a session. */
export interface DraftView {
    /** Details to be written beside the words; its key names the reflection. */
    context(): DraftContext;
    /** Tells whether the text in the field may be replaced: not while the reader is in it. */
    canReplaceText(): boolean;
    /** Reads the words under `key`; where they are kept under another key, opens that. */
    find?(journal: Journal, key: string): Promise<Reflection | undefined>;
    /** Shows the state; `notice` is to be announced or sent as an event. */
    onChange(notice?: Notice): void;
}
