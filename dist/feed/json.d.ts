import type { FeedElement } from './xml.js';
/**
 * A feed in JSON as elements, so that one reader serves every kind: JSON Feed 1.0 and 1.1, WordPress's posts, or articles in our own words.
 * None where there is no list in it.
 */
export declare function parseJson(text: string): FeedElement[];
