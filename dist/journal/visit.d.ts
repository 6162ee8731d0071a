import type { StoredLast } from './store/database.js';
/** The mark of this tab's browsing session, made when something is first written; one for this page alone where the browser keeps none. */
export declare function visitId(): string;
/** Whether words were written today and in this tab's browsing session: else it may be someone else who reads them. */
export declare function isFromThisVisit({ writer, updated }: {
    writer: string;
    updated: string;
}): boolean;
/** The last words that this tab holds. */
export declare function readPending(): StoredLast[];
/** Holds `last` instead of those that are not to `stay`. */
export declare function storePending(stay: (last: StoredLast) => boolean, ...last: StoredLast[]): void;
