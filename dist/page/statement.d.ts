import type { Statement } from './identity.js';
/** Description of the article by the element around it. */
export interface Description {
    scope: Element;
    articleId?: string;
    headline?: string;
}
/** Reads what a page says of its article now. */
export declare function readStatement(page: Document, description?: Description): Statement;
/** Address of a document; of one without its own, such as `srcdoc`, that of the page around it. */
export declare function addressOf({ URL: url, baseURI, referrer }: Document): string;
/** Tells that a mutation may change the statement, or what else the page says of its article. */
export declare function isWatched({ target, type, addedNodes, removedNodes }: MutationRecord): boolean;
