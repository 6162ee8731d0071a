import type { Article } from '../schema.js';
/** Page's own article, and what else its JSON-LD says that the other sources can use. */
interface JsonLd {
    article: Partial<Article>;
    /** Author that is no person, for a page that names nobody else. */
    organization?: string;
    /** Name of the site. */
    site?: string;
}
/**
 * Reads the article from the page's JSON-LD blocks.
 * A block that doesn't parse is left out, and `report` gets the reason.
 */
export declare function readJsonLd(document: Document, pageUrls: string[], report: (problem: string) => void, speaks: (element: Element) => boolean): JsonLd;
export {};
