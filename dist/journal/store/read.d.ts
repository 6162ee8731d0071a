import type { Access } from './access.js';
import { type Entry, type Reflection, type Version } from '../journal.js';
/** Reads all reflections, with the drafts that pages left of them; returns the newest first. */
export declare function readReflections(access: Access): Promise<Reflection[]>;
/** Reads all reflections with their versions, the newest first. */
export declare function readEntries(access: Access): Promise<Entry[]>;
/** Reads the reflection under `key`, with the drafts that pages left of it. */
export declare function readReflection(access: Access, key: string): Promise<Reflection | undefined>;
/** Lists the keys of the reflections that begin with `prefix`. */
export declare function readKeys(access: Access, prefix: string): Promise<string[]>;
/** Reads the versions of the reflection under `key`, the newest first. */
export declare function readVersions(access: Access, key: string): Promise<Version[]>;
