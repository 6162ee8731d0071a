import type { Change } from './journal.js';
/** Who hears of the other tabs. */
export interface TabsListener {
    /** Another tab changed something, or may have while this page was put away. */
    hear(change: Change): void;
    /** The page hides, or is put away. */
    hide(): void;
}
/** The other tabs that have the same journal open, from `attend` on and for as long as the page is not put away. */
export declare class Tabs {
    #private;
    constructor(listener: TabsListener);
    attend(): void;
    tell(change: Change): void;
}
