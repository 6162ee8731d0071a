/**
 * Attributes that keep password managers from filling a field, and a reader from reaching it.
 * They are those of 1Password, LastPass, Bitwarden and Dashlane.
 */
export declare const HARDENING: Record<string, string>;
/** Tells the honeypots of the services by their names. */
export declare function isHoneypot(name: string): boolean;
/**
 * Tells a field for text that nobody sees in its form: a honeypot, or one that is shown later.
 * Whether the form itself is shown yet says nothing.
 */
export declare function isOutOfSight(control: Element): boolean;
/**
 * Finds the honeypots among `controls` that somebody filled. One that is known by its place alone
 * is in `unseen`, where somebody wrote into it: a script may fill a hidden field on purpose.
 * One that holds something from the start, as a WordPress `nonce` does, is none.
 */
export declare function findFilled(controls: Iterable<Element>, unseen?: Set<Element>): HTMLInputElement[];
/** Computes the milliseconds that a request still waits, to be no faster than a person. */
export declare function computeWait(started: number, now: number): number;
