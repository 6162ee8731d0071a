/**
 * The mark of this tab's browsing session, made when something is first written.
 * A browser that keeps none gives one for this page alone.
 */
export declare function visitId(): string;
/** Tells words of today and of this browsing session: others may be read by someone else. */
export declare function isFromThisVisit({ writer, updated }: {
    writer: string;
    updated: string;
}): boolean;
