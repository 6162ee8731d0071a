import type { Change } from './journal.js';
/** Who hears of the other tabs. */
export interface TabsListener {
    /** Another tab changed something, or may have while this page was put away. */
    onChange(change: Change): void;
    /** The page hides, or is put away. */
    onHide(): void;
}
/** The other tabs that have the same journal open, from `listen` on and for as long as the page is not put away. */
export declare class Tabs {
    #private;
    constructor(listener: TabsListener);
    listen(): void;
    notify(change: Change): void;
}
