import { type TemplateResult } from 'lit';
import type { FeedArticle } from '../../feed/entries.js';
interface CardOptions {
    /** The list, whose time zone the days are shown in. */
    list: Element & {
        timeZone?: string;
    };
    layout: HTMLElementTagNameMap['salve-article-card']['layout'];
    headingLevel: number | undefined;
}
export declare function renderCard(article: FeedArticle, options: CardOptions): TemplateResult;
export {};
