import type { Article } from '../schema.js';
/** Reads an article from the page's Open Graph tags. https://ogp.me/#type_article */
export declare function readOpenGraph(document: Document): Partial<Article>;
/** Reads the content of each `<meta>` with this `property`, or `name`, which some use instead. */
export declare function readMeta(document: Document, property: string): string[];
