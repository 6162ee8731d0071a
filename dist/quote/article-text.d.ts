import { type TextIndex } from './text-index.js';
/** The article around an element: the nearest `<salve-article>`, `<article>` or `<main>`, also outside the shadow roots it stands in, else the body. */
export declare function articleAround(element: Element): Element;
/** The one text of an article that its quotes share. */
export declare function textOf(article: Element): ArticleText;
/** An article's words: read once for all who ask, after the page has been painted, and again when they have changed. */
export declare class ArticleText {
    #private;
    constructor(article: Element);
    /** Calls `listener` once the words can be searched, and each time they have changed, until the function it returns is called. */
    listen(listener: () => void): () => void;
    get reading(): TextIndex;
}
