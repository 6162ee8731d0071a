import { type Article } from '../schema.js';
interface PageOptions {
    /** The part of the document that is the article; its words count before those around it. */
    scope?: ParentNode;
    /** Where the page is, when that is not the document's own URL. */
    url?: string;
    /** Hears what is wrong with the page's metadata, in a sentence. */
    report?: (problem: string) => void;
}
/**
 * The article that a page is about: JSON-LD first, then Open Graph, then the words on the page, each filling what those before it left out.
 * Links lead to the canonical URL, whoever else names one; without one of any kind, to the page itself. `id` is the page's own
 * address, so that a change of the canonical URL orphans nothing that was kept under it.
 */
export declare function readPage(document: Document, { scope, url, report, }?: PageOptions): Article;
/** One of several articles on a page: what its own words say, because the page's metadata speaks of the page or of another. */
export declare function readPart(scope: Element, url?: string): Article;
export {};
