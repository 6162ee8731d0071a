import type { Article } from '../schema.js';
/** What the words inside `scope` say by plain HTML, microdata (schema.org) or microformats (https://microformats.org/wiki/h-entry). */
export declare function readMarkup(scope: ParentNode): Partial<Article>;
/** The same for one of several articles on a page, whose headline is a lesser heading and links to the article's own page. */
export declare function readEntry(scope: Element): Partial<Article>;
