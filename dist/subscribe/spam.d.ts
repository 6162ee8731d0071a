/**
 * Attributes that keep password managers from filling a field, and a reader from reaching it.
 * They are those of 1Password, LastPass, Bitwarden and Dashlane.
 */
export declare const HARDENING: Record<string, string>;
/** Says whether an entry of this name is a honeypot of one of the services. */
export declare function isHoneypot(name: string): boolean;
/**
 * Finds the honeypots among `controls` that somebody filled.
 * One that holds something from the start, as a WordPress `nonce` does, is none.
 */
export declare function findFilled(controls: Iterable<Element>): HTMLInputElement[];
/** Milliseconds that a request still waits, so that it is never faster than a person. */
export declare function waitFor(started: number, now: number, least?: number): number;
