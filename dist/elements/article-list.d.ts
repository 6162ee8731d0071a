import { LitElement, type TemplateResult } from 'lit';
import type { Article } from '../schema.js';
import './article-card.js';
import type { CardLayout } from './article-card.js';
/** Pictures of a feed that may be requested. */
export type ListImages = 'same-origin' | 'any' | 'none';
/**
 * Recent articles as cards, from the site's own feed or from what stands inside.
 *
 * What stands inside shows until the list is there, and in its place if it fails.
 * The list is as high as `limit` cards of its layout from the start.
 *
 * @tag salve-article-list
 * @slot - Content that shows until the list is there or if it fails: "All articles", as a link.
 *   Without `src`, articles may stand here too: as `<article>` elements, or as JSON in a
 *   `<script type="application/json">`.
 * @fires {Event} load - The list is shown.
 * @fires {Event} error - There is no list; the console says why.
 * @csspart list - The list of cards.
 * @csspart missing - The sentence in place of a list that failed, if nothing stands inside.
 * @cssprop --salve-accent - Colour of links, rules and the section.
 *   Default: a green that suits the text colour.
 * @cssprop --salve-font-ui - Font family of author, date and the like. Default: the page's own.
 * @cssprop [--salve-radius=8px] - Corner radius of controls; a picture's is 2px more.
 * @cssprop [--salve-space=1] - Factor for the space between pictures and words.
 */
export declare class SalveArticleList extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Address of an RSS, Atom or JSON Feed or WordPress's posts; unset, the page's head names it. */
    src?: string;
    /** Number of articles at most; 3 unless set. */
    limit?: number;
    /** Layout of every card; unset, cards stand side by side if there is room. */
    layout?: CardLayout;
    /** Pictures of the feed to show: those of the page's origin unless set. `none` keeps no place. */
    images?: ListImages;
    /** Section, category or tag of the articles. */
    section?: string;
    /** IANA time zone for the days of a feed that writes UTC; unset, the reader's own. */
    timeZone?: string;
    /** Level of the headings, 2 to 6; 3 unless set. */
    headingLevel?: number;
    /** Articles in place of a feed, shown in their order. */
    articles?: Article[];
    /** Result; undefined while the list may still come. */
    private outcome?;
    private announcement;
    connectedCallback(): void;
    disconnectedCallback(): void;
    adoptedCallback(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'salve-article-list': SalveArticleList;
    }
}
