import type { Change } from './journal.js';
/** A change as tabs send it; `locks` asks each of them to lock, too. */
export type TabMessage = Change & {
    locks?: true;
};
/** Listener to the other tabs. */
export interface TabsListener {
    /** Another tab changed something, or may have while this page was put away. */
    onChange(change: TabMessage): Promise<void>;
    /** The page hides, or is put away. */
    onHide(): void;
}
/**
 * The other tabs that have the same journal open.
 * They are heard from `listen` on, for as long as the page is not put away.
 */
export declare class Tabs {
    #private;
    constructor(listener: TabsListener);
    listen(): void;
    notify(change: TabMessage): void;
}
