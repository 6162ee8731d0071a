/** Versions that are kept of each reflection, beside those that no later one may push out. */
export declare const MAX_VERSIONS = 30;
/** The text that a write replaces. */
interface Replaced {
    text: string;
    updated: string;
    peak?: string;
}
/** What becomes of the replaced text: a version of it, or a peak to be remembered until deletions add up to one. */
interface VersionDecision {
    version?: string;
    peak?: string;
}
/** Whether a text that is replaced by `text` at `updated` is worth a version: where much is taken from it, or it had stood for long. */
export declare function decideVersion(old: Replaced, text: string, updated: string): VersionDecision;
export {};
