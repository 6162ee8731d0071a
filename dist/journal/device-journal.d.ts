import { type Draft, type Entry, type Erased, type Journal, type Lock, type Reflection, type Version, type WriteOptions, type Written } from './journal.js';
import { Tabs, type TabsListener } from './tabs.js';
type Listener = Parameters<Journal['watch']>[0];
/** The journal in this browser's IndexedDB: on this device, and nowhere else. */
export declare class DeviceJournal implements Journal {
    #private;
    readonly keys: (prefix: string) => Promise<string[]>;
    /** Takes an own way to the other tabs, and cheaper iterations of its lock's key, for tests. */
    constructor(makeTabs?: (listener: TabsListener) => Pick<Tabs, "listen" | "notify">, iterations?: number);
    lockState(): Promise<Lock>;
    list(): Promise<Reflection[]>;
    entries(): Promise<Entry[]>;
    read(key: string): Promise<Reflection | undefined>;
    versions(key: string): Promise<Version[]>;
    write(draft: Draft, options?: WriteOptions): Promise<Written>;
    prepare(draft?: Draft): void;
    leave(draft: Draft): void;
    erase(keys?: string[]): Promise<Erased>;
    merge(entries: Entry[]): Promise<string[]>;
    setPassphrase(passphrase: string, current?: string): Promise<void>;
    unlock(passphrase: string): Promise<void>;
    lock(): void;
    watch(listener: Listener, beforeLock?: () => Promise<void> | undefined): () => void;
}
export declare const deviceJournal: Journal;
export {};
