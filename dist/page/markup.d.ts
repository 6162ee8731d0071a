import type { Article } from '../schema.js';
/**
 * Reads an article from plain HTML, microdata (schema.org) and microformats.
 * https://microformats.org/wiki/h-entry
 */
export declare function readMarkup(scope: ParentNode): Partial<Article>;
/** Reads one of several articles on a page, whose lower heading links to the article's own page. */
export declare function readEntry(scope: Element): Partial<Article>;
