import type { Statement } from './identity.js';
/** Description of the article by the element around it. */
export interface Description {
    scope: Element;
    articleId?: string;
    headline?: string;
}
/** Reads what a page says of its article now. */
export declare function readStatement(page: Document, description?: Description): Statement;
/** Tells that a mutation may change the statement, or what else the page says of its article. */
export declare function isWatched({ target, type, addedNodes, removedNodes }: MutationRecord): boolean;
