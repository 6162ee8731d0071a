import { type Erased } from './journal.js';
import type { ErasedRecords } from './store/erase.js';
/** Erasures that can be undone: what they erased is in this page's memory, and nowhere else. */
export declare class Erasures {
    #private;
    /** Keeps erased records until `putBack` has put them back, or they are finished. */
    keep(records: ErasedRecords | undefined, putBack: (records: ErasedRecords) => Promise<void>): Erased;
    /** Finishes all of them: nothing that was erased outlasts the reader's look at it. */
    finish(): void;
}
