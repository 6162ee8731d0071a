import { type TextIndex } from './text-index.js';
/**
 * Finds the nearest `<salve-article>`, `<article>` or `<main>` around an element, through shadow
 * roots, else the body.
 */
export declare function articleAround(element: Element): Element;
/** Returns the text that all quotes of an article share. */
export declare function textOf(article: Element): ArticleText;
/** Text of an article, read once for all its listeners and again after a change. */
export declare class ArticleText {
    #private;
    constructor(article: Element);
    /** Calls `listener` once the text is readable and after each change. Returns an unsubscriber. */
    listen(listener: () => void): () => void;
    get index(): TextIndex;
}
