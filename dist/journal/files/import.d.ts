import type { Entry } from '../journal.js';
/**
 * Reason for which a file can't be imported.
 * `foreign`: it holds no journal. `newer`: a later version of this library wrote it.
 * `damaged`: a part is not what it should be. `large`: it is larger than any journal.
 */
export type Refusal = 'foreign' | 'newer' | 'damaged' | 'large';
export declare class ImportError extends Error {
    name: string;
    readonly reason: Refusal;
    constructor(reason: Refusal);
}
/** Bytes of a file or UTF-16 units of its text: more than anybody writes, and fit for a phone. */
export declare const MAX_BYTES = 100000000;
/**
 * Reads the entries of a file by `writeJson` or `writePage`; `here` is the origin of this page.
 * Throws an `ImportError` unless every part is what it should be. Unknown fields are left out.
 */
export declare function readExport(file: string, here: string): Entry[];
