import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
/** Where a quote stands in its column. */
export type QuoteAlign = 'start' | 'end' | 'wide' | 'none';
/** How large its words are; unset, their number decides. */
export type QuoteSize = 'large' | 'medium' | 'small';
/**
 * A quotation that knows whether its words stand in the article around it: if they do it is a pull quote, which leads to its passage.
 *
 * Around plain HTML it leaves the words where they are; by attributes alone it shows them itself.
 *
 * @tag salve-pull-quote
 * @slot - The quotation: a `<blockquote>`, paragraphs or bare text.
 * @fires salve-quote-share - The quote is about to be shared or copied; carries `url` and `quote`. Cancelable.
 * @fires salve-quote-shared - The quote has been shared or copied; carries `url` and `quote`.
 * @csspart quote - The words.
 * @csspart attribution - Who said it, and where.
 * @csspart author - Who said it.
 * @csspart source - Where it was said.
 * @csspart button - Each of its controls.
 * @csspart status - What came of sharing.
 * @csspart picture - The dialog that shows a picture of it.
 * @cssprop --salve-accent - Colour of the rule, the marks and the controls. Default: a green that suits the text colour.
 * @cssprop --salve-font-quote - Font family of the words. Default: the page's own.
 * @cssprop --salve-font-ui - Font family of controls and attribution. Default: the page's own.
 * @cssprop --salve-quote-open - Mark before the words, as a CSS string. Default: that of the language.
 * @cssprop --salve-quote-close - Mark after the words, as a CSS string. Default: that of the language.
 * @cssprop --salve-space - Factor for the space around the words. Default: `1`.
 */
export declare class SalvePullQuote extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** The words, as plain text, where none stand inside the tag. */
    quote?: string;
    /** Who said it. */
    author?: string;
    /** Where it was said: the title of a book, a talk, a page. */
    source?: string;
    /** Address of the source: relative, http(s) or mailto. Any other is not linked. */
    cite?: string;
    /** Place in the column: at its start or end with the text around it, or wider than it. */
    align?: QuoteAlign;
    /** Size of the words, in place of the one that suits their number. */
    size?: QuoteSize;
    /** Whether the reader is offered to share it. */
    share: boolean;
    /** Whether the reader is offered a picture of it, to share or to keep. */
    shareImage: boolean;
    /** Whether a pull quote's words, which the article says too, are left out for those who hear the page. */
    decorative: boolean;
    adoptedCallback(): void;
    protected willUpdate(changes: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'salve-pull-quote': SalvePullQuote;
    }
}
