import type { FeedElement } from './xml.js';
/** Finds the children with one of some names; those of the first name come first. */
export type Children = (...names: string[]) => FeedElement[];
export declare function indexChildren(element: FeedElement): Children;
/** Returns the first value that `read` makes of an element. */
export declare function find<Value>(elements: FeedElement[], read: (html: string) => Value | undefined): Value | undefined;
/** Returns the first of some fields that an element has, as an attribute or, in JSON, a child. */
export declare function readField(element: FeedElement, ...names: string[]): string | undefined;
