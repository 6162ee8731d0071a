import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { articleContext } from '../article-context.js';
import { type Article } from '../schema.js';
export { articleContext };
/**
 * Article that the elements inside belong to: its headline, address, author and dates.
 *
 * Attributes come first, then the page's JSON-LD, its Open Graph tags and its markup; with more
 * than one `<salve-article>` on the page, the markup inside alone. It shows nothing of its own.
 *
 * @tag salve-article
 * @slot - The article.
 */
export declare class SalveArticle extends LitElement {
    #private;
    static styles: import("lit").CSSResult;
    /** Headline, as plain text. */
    headline?: string;
    /** Address for links to the article; relative or http(s). */
    href?: string;
    /** Id of the article: the reader's words are kept under it, whatever its address. */
    articleId?: string;
    /** Author's name; several are joined by ", ". */
    author?: string;
    /** Day of publication, in ISO 8601: `2026-10-02`. */
    datePublished?: string;
    /** Day of the last change, in ISO 8601. */
    dateModified?: string;
    /** Author's time zone, such as `Europe/Berlin`: the page's times in UTC are given in it. */
    timeZone?: string;
    /** Summary in a sentence or two, as plain text. */
    description?: string;
    /** Picture's address; relative or http(s). */
    image?: string;
    /** Alternative text of the picture. */
    imageAlt?: string;
    /** Section or subject it belongs to. */
    section?: string;
    /** Name of the practice, clinic or magazine that publishes it. */
    publisher?: string;
    /** Minutes it takes to read. */
    readingTime?: number;
    /** Article as the elements inside receive it. */
    get article(): Article;
    connectedCallback(): void;
    disconnectedCallback(): void;
    adoptedCallback(): void;
    protected update(changes: PropertyValues<this>): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'salve-article': SalveArticle;
    }
}
