import { LitElement, type TemplateResult } from 'lit';
import type { Article } from '../schema.js';
import './article-card.js';
import type { CardLayout } from './article-card.js';
/** Which pictures of a feed may be requested. */
export type ListImages = 'same-origin' | 'any' | 'none';
/**
 * Recent articles as cards: out of the site's own feed, or out of what stands inside.
 *
 * What stands inside shows until the list is there, and whenever it can't be. The list is as high as `limit` cards of its layout from the start.
 *
 * @tag salve-article-list
 * @slot - What shows until the list is there, and in its place where it can't be: "All articles", as a link.
 *   Without `src`, articles may stand here too: as `<article>` elements, or as JSON in a `<script type="application/json">`.
 * @fires load - The list is shown.
 * @fires error - There is no list, and the console says why.
 * @csspart list - The list of cards.
 * @csspart missing - The sentence in place of a list that can't be had, where nothing stands inside.
 * @cssprop --salve-accent - Colour of links, rules and the section. Default: a green that suits the text colour.
 * @cssprop --salve-font-ui - Font family of what informs, such as author and date. Default: the page's own.
 * @cssprop --salve-radius - Corner radius of controls; a picture's is 2px more. Default: `8px`.
 * @cssprop --salve-space - Factor for the space between pictures and words. Default: `1`.
 */
export declare class SalveArticleList extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Address of the feed: RSS, Atom, JSON Feed or WordPress's posts. Unset, the one that the page names in its head. */
    src?: string;
    /** How many articles are shown at most; 3 unless set. */
    limit?: number;
    /** Layout of every card; unset, they stand side by side where there is room. */
    layout?: CardLayout;
    /** Which pictures of the feed are shown: those of the page's own origin unless set, `any`, or `none`, which keeps no place for them. */
    images?: ListImages;
    /** Section, category or tag that an article has to be filed under. */
    section?: string;
    /** Level of the headings, 2 to 6; 3 unless set. */
    headingLevel?: number;
    /** The articles themselves, in place of a feed; shown in the order they are in. */
    articles?: Article[];
    /** Whether the list is shown, or can't be; undefined while it may yet come. */
    private outcome?;
    /** What a screen reader is told. */
    private said;
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
