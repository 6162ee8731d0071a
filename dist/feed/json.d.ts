import type { FeedElement } from './xml.js';
/**
 * Turns a feed in JSON into elements, so that one reader serves every format:
 * JSON Feed 1.0 and 1.1, WordPress's posts, or articles with our own field names.
 * Returns none if there is no list in it.
 */
export declare function parseJson(text: string): FeedElement[];
