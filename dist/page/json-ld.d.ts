import type { Article } from '../schema.js';
/**
 * The article that the page's JSON-LD blocks describe: of several, the one that names one of the page's own addresses, else the first.
 * A block that doesn't parse is left out, and `report` told why.
 */
export declare function readJsonLd(document: Document, pageUrls: string[], report: (problem: string) => void): Partial<Article>;
