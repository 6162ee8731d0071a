import { ContextConsumer } from '@lit/context';
import type { ReactiveElement } from '@lit/reactive-element';
import type { Article } from './schema.js';
/**
 * Article around an element, from whoever has imported `<salve-article>`: who listens brings the
 * key alone. It is global, so that two copies of the library meet.
 */
export declare const articleContext: {
    __context__: Article;
};
/** Tells elements that were there before `<salve-article>` that the page's article can be had. */
export declare function announcePage(): void;
/** Listens to the article around an element, which `<salve-article>` may provide later. */
export declare class ArticleConsumer extends ContextConsumer<typeof articleContext, ReactiveElement> {
    #private;
    constructor(host: ReactiveElement);
    hostConnected(): void;
    hostDisconnected(): void;
}
