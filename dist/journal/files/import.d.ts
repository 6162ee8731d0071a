import type { Entry } from '../journal.js';
/**
 * Why a file can't be brought back: it holds no journal (`foreign`), was written by a later version of this library (`newer`), has a part that
 * is not what it should be (`damaged`), or is larger than any journal (`large`).
 */
export type Refusal = 'foreign' | 'newer' | 'damaged' | 'large';
export declare class ImportError extends Error {
    name: string;
    readonly reason: Refusal;
    constructor(reason: Refusal);
}
/** More UTF-16 units than anybody writes, and few enough to be read on a phone. */
export declare const MAX_BYTES = 100000000;
/**
 * The entries of a file that `writeJson` or `writePage` wrote; `here` is the origin of this page. It throws an `ImportError` unless every part of the
 * file is what it should be: then nothing of it is used. What the file holds beside that is left out.
 */
export declare function readExport(file: string, here: string): Entry[];
