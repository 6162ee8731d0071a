import { type Children } from './children.js';
import { type FeedElement } from './xml.js';
/**
 * Lists an item's pictures: those that the feed gives as files, the larger first, then those in
 * its HTML, whose addresses are relative to the item's page unless a base is given.
 */
export declare function listPictures(children: Children, base: string, page: string): Generator<string>;
/** Reads the address that an element is or has. */
export declare function readAddress(element: FeedElement): string | undefined;
export declare function isPicture(file: FeedElement): boolean;
