/** Versions of a reflection, not counting those that are never pruned. */
export declare const MAX_VERSIONS = 30;
/** Text that a write replaces. */
interface Replaced {
    text: string;
    updated: string;
    peak?: string;
}
/** Fate of a replaced text: a version, or a peak, which is stored until deletions add up. */
interface VersionDecision {
    version?: string;
    peak?: string;
}
/** Decides whether a replaced text becomes a version: one that lost much, or stood for long. */
export declare function decideVersion(old: Replaced, text: string, updated: string): VersionDecision;
export {};
