import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../events.js';
/** Place of a quote in its column. */
export type QuoteAlign = 'start' | 'end' | 'wide' | 'none';
/** Size of its words; unset, their number decides. */
export type QuoteSize = 'large' | 'medium' | 'small';
/**
 * A quotation. If the article around it has its words, it is a pull quote and leads to its passage.
 *
 * Around plain HTML it leaves the words where they are; by attributes alone it shows them itself.
 *
 * @tag salve-pull-quote
 * @slot - The quotation: a `<blockquote>`, paragraphs or bare text.
 * @fires {QuoteShareEvent} salve-quote-share - Before sharing or copying. Cancelable.
 * @fires {QuoteSharedEvent} salve-quote-shared - The quote has been shared or copied.
 * @csspart quote - The words.
 * @csspart attribution - The author and the source.
 * @csspart author - The author.
 * @csspart source - The source.
 * @csspart button - Each of its controls.
 * @csspart status - The result of sharing.
 * @csspart picture - The dialog that shows a picture of it.
 * @cssprop --salve-accent - Colour of the rule, the marks and the controls.
 *   Default: a green that suits the text colour.
 * @cssprop --salve-font-quote - Font family of the words. Default: the page's own.
 * @cssprop --salve-font-ui - Font family of controls and attribution. Default: the page's own.
 * @cssprop --salve-quote-open - Mark before the words, as a CSS string. Default: the language's.
 * @cssprop --salve-quote-close - Mark after the words, as a CSS string. Default: the language's.
 * @cssprop [--salve-space=1] - Factor for the space around the words.
 */
export declare class SalvePullQuote extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Words as plain text, if none stand inside the tag. */
    quote?: string;
    /** Author's name. */
    author?: string;
    /** Title of the source: a book, a talk, a page. */
    source?: string;
    /** Address of the source: relative, http(s) or mailto. Any other is not linked. */
    cite?: string;
    /** Place in the column: at its start or end with the text around it, or wider than it. */
    align?: QuoteAlign;
    /** Size of the words, in place of the one that suits their number. */
    size?: QuoteSize;
    /** Shows a button that shares it. */
    share: boolean;
    /** Shows a button that makes a picture of it, to share or to keep. */
    shareImage: boolean;
    /** Hides a pull quote's words, which the article has too, from screen readers. */
    decorative: boolean;
    adoptedCallback(): void;
    protected willUpdate(changes: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'salve-pull-quote': SalvePullQuote;
    }
}
