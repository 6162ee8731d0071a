import { ReactiveElement, type CSSResult, type PropertyValues } from '@lit/reactive-element';
/** Layout of a card; unset, its width decides between the first two. */
export type CardLayout = 'stacked' | 'row' | 'compact' | 'feature';
/**
 * Another article, as one link named by its headline: a click anywhere on the card follows it.
 *
 * Around plain HTML it leaves that HTML in place and makes the whole of it the link's target;
 * by attributes alone it draws the card itself.
 *
 * @tag salve-article-card
 * @slot - The card as plain HTML: a picture, a heading with a link, paragraphs.
 *   While anything stands here, attributes draw nothing but `content-note`.
 * @slot image - An `<img>` or `<picture>` in place of `image`, for `srcset` and `sizes`.
 * @csspart image - The picture's box.
 * @csspart headline - The heading that holds the link.
 * @csspart description - The summary.
 * @csspart content-note - A warning of what the article mentions.
 * @csspart section - The section or subject.
 * @csspart author - The author's name.
 * @csspart date - The day of publication.
 * @csspart reading-time - How long it takes to read.
 * @cssprop --salve-accent - Colour of links, rules and the section.
 *   Default: a green that suits the text colour.
 * @cssprop --salve-font-ui - Font family of author, date and the like. Default: the page's own.
 * @cssprop [--salve-radius=8px] - Corner radius of controls; a picture's is 2px more.
 * @cssprop [--salve-space=1] - Factor for the space between picture and words.
 */
export declare class SalveArticleCard extends ReactiveElement {
    #private;
    static styles: CSSResult;
    /** Headline, as plain text. */
    headline?: string;
    /** Address of the article: relative, http(s) or mailto. Any other is not linked. */
    href?: string;
    /** Author's name. */
    author?: string;
    /** Day of publication, in ISO 8601: `2026-10-02`. */
    datePublished?: string;
    /** Summary in a sentence or two, as plain text. */
    description?: string;
    /** Picture's address; relative or http(s). */
    image?: string;
    /** Alternative text of the picture; empty, as by default, if it only decorates the headline. */
    imageAlt?: string;
    /** Section or subject it belongs to. */
    section?: string;
    /** Minutes it takes to read. */
    readingTime?: number;
    /** Warning of what a reader may not want to meet today: "Mentions relapse". */
    contentNote?: string;
    /** Layout; unset, `stacked` or, from 26 em on, `row`. */
    layout?: CardLayout;
    /** Level of the heading, 2 to 6; 3 unless set. */
    headingLevel?: number;
    connectedCallback(): void;
    disconnectedCallback(): void;
    adoptedCallback(): void;
    /**
     * Requests no update before the first connection, where a card draws itself at once.
     * With a thousand cards, the promises of their first updates, all pending together, would cost
     * each card a twentieth of its time (test/bench).
     */
    requestUpdate(...change: Parameters<ReactiveElement['requestUpdate']>): void;
    /** Around plain HTML it draws nothing until a pointer comes, unless a shadow root hides that. */
    protected shouldUpdate(): boolean;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected update(changes: PropertyValues<this>): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'salve-article-card': SalveArticleCard;
    }
}
