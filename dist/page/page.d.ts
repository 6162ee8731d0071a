import { type Article } from '../schema.js';
interface PageOptions {
    /** Part of the document that is the article; it takes precedence over the rest. */
    scope?: ParentNode;
    /** Address of the page, if it isn't the document's own URL. */
    url?: string;
    /** Receives each problem with the page's metadata. */
    report?: (problem: string) => void;
}
/**
 * Reads the article that a page is about. JSON-LD comes first, then Open Graph, then markup, and
 * each fills in what those before it leave out.
 *
 * `url` is the canonical one if there is any. `id` is the page's own address, so that a change
 * of the canonical URL orphans nothing that was kept under it.
 */
export declare function readPage(document: Document, { scope, url, report, }?: PageOptions): Article;
/** Reads one of several articles on a page, by its markup alone: the metadata is about the page. */
export declare function readPart(scope: Element, url?: string): Article;
export {};
