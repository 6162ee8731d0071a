import { type Article } from '../schema.js';
import { type Known } from './identity.js';
import { type Speaks } from './open-graph.js';
interface PageOptions {
    /** Part of the document that is the article; it takes precedence over the rest. */
    scope?: ParentNode;
    /** Address of the page, if it isn't the document's own URL. */
    url?: string;
    /** Identity of the article, where the page has been followed. */
    known?: Known;
    /** Tells the nodes of the head that speak of this article from those of a former one. */
    speaks?: Speaks;
    /** Receives each problem with the page's metadata. */
    report?: (problem: string) => void;
}
/**
 * Reads the article that a page is about. JSON-LD comes first, then Open Graph, then markup, and
 * each fills in what those before it leave out.
 *
 * `url` is the canonical one if there is any. `id` is the page's own address, on whose query
 * alone the canonical one decides, so that a change of it orphans nothing that was kept.
 */
export declare function readPage(document: Document, { scope, url, known, speaks, report, }?: PageOptions): Article;
/** Reads one of several articles on a page, by its markup alone: the metadata is about the page. */
export declare function readPart(scope: Element, url?: string): Article;
/** Addresses under which the words of an article may be kept. */
export interface Addresses {
    /** Ids beside the article's own. */
    aliases: string[];
    /** Beginning of all its addresses. */
    base?: string;
    isAddress(url: string): boolean;
    /** Tells that the author gave the id. */
    isGiven: boolean;
}
/** Reads the addresses of the article with this id, as a document knows them. */
export declare function readAddresses(document: Document, id: string): Addresses;
/** Reads the page's own article as it stands now; the same object until it changes. */
export declare function readOwnArticle(document: Document): Article;
export {};
