/** What keeps a password manager from filling a field (1Password, LastPass, Bitwarden, Dashlane), and a reader from reaching it. */
export declare const HARDENING: Record<string, string>;
/** Whether an entry of this name is a honeypot of one of the services. */
export declare function isHoneypot(name: string): boolean;
/** The honeypots among `controls` that somebody filled; one that holds something from the start, as a WordPress `nonce` does, is none. */
export declare function findFilled(controls: Iterable<Element>): HTMLInputElement[];
/** Milliseconds that a request still waits, so that it is never faster than a hand: it is delayed, never denied. */
export declare function waitFor(started: number, now: number, least?: number): number;
