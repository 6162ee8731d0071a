import type { Article } from '../schema.js';
/** Elements that may be the article's headline. */
export declare const HEADLINE: string;
/**
 * Reads an article from plain HTML, microdata (schema.org) and microformats.
 * https://microformats.org/wiki/h-entry
 */
export declare function readMarkup(scope: ParentNode): Partial<Article>;
/** Reads the headline alone. */
export declare function readHeadline(scope: ParentNode): string | undefined;
/** Reads one of several articles on a page, whose lower heading links to the article's own page. */
export declare function readEntry(scope: Element): Partial<Article>;
