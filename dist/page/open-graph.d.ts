import type { Article } from '../schema.js';
/** What the page's `<meta>` tags say by the Open Graph protocol and its article vocabulary. https://ogp.me/#type_article */
export declare function readOpenGraph(document: Document): Partial<Article>;
/** The contents of every `<meta>` with this `property`, or `name`, which some write in its place. */
export declare function readMeta(document: Document, property: string): string[];
