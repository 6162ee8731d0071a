import type { Article } from '../schema.js';
/**
 * The article that the page's JSON-LD blocks describe: of several, the one that names `pageUrl`, else the first.
 * A block that doesn't parse is left out, and `report` told why.
 */
export declare function readJsonLd(document: Document, pageUrl: string, report: (problem: string) => void): Partial<Article>;
