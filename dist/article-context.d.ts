import type { Article } from './schema.js';
/**
 * Article around an element, from whoever has imported `<salve-article>`: who listens brings the
 * key alone. It is global, so that two copies of the library meet.
 */
export declare const articleContext: {
    __context__: Article;
};
