import type { Article } from '../schema.js';
/** Tells that a node speaks of the article that the page is about now. */
export type Speaks = (node: Element) => boolean;
/** Reads an article from the page's Open Graph tags. https://ogp.me/#type_article */
export declare function readOpenGraph(document: Document, speaks: Speaks): Partial<Article>;
/** Reads the content of each `<meta>` with this `property`, or `name`, which some use instead. */
export declare function readMeta(document: Document, property: string, speaks: Speaks): string[];
