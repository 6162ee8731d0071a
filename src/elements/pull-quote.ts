import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { readLinkAttribute } from '../internal/attributes.js';
import { define } from '../internal/define.js';
import { LocalizeController } from '../internal/localize-controller.js';
import { pullQuote } from '../locales/en.js';
import { writeDirective } from '../quote/directive.js';
import { isMarked, marksOf, type QuotationMarks } from '../quote/quotation-marks.js';
import { findMisquote } from '../quote/misquote.js';
import { readoptStyles } from '../internal/readopt-styles.js';
import { tokens } from '../internal/styles/tokens.js';
import { collapse, readWords } from '../text.js';
import { warn } from '../warn.js';
import { addDefaultWords } from '../locales/localize.js';
import { articleContext } from './article.js';
import { PassageController } from './pull-quote/passage.js';
import { PictureController } from './pull-quote/picture.js';
import { Sharing } from './pull-quote/share.js';
import { quoteStyles } from './pull-quote/styles.js';

/** Where a quote stands in its column. */
export type QuoteAlign = 'start' | 'end' | 'wide' | 'none';
/** How large its words are; unset, their number decides. */
export type QuoteSize = 'large' | 'medium' | 'small';

/** What names a quotation's source, and is none of its words. */
const ATTRIBUTION = 'footer, figcaption, salve-pull-quote > cite, blockquote > cite';
/** What makes lines of its own, so that no mark can follow its last word from outside. */
const BLOCKS =
  ':scope > :not(a, abbr, b, bdi, br, cite, em, i, mark, q, s, small, span, strong, sub, sup, u)';

/** Numbers of words up to which a quote is set large, and medium. */
const LARGE = 25;
const MEDIUM = 60;

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
export class SalvePullQuote extends LitElement {
  static override styles = [tokens, quoteStyles];

  /** The words, as plain text, where none stand inside the tag. */
  @property() quote?: string;

  /** Who said it. */
  @property() author?: string;

  /** Where it was said: the title of a book, a talk, a page. */
  @property() source?: string;

  /** Address of the source: relative, http(s) or mailto. Any other is not linked. */
  @property() cite?: string;

  /** Place in the column: at its start or end with the text around it, or wider than it. */
  @property() align?: QuoteAlign;

  /** Size of the words, in place of the one that suits their number. */
  @property() size?: QuoteSize;

  /** Whether the reader is offered to share it. */
  @property({ type: Boolean }) share = false;

  /** Whether the reader is offered a picture of it, to share or to keep. */
  @property({ attribute: 'share-image', type: Boolean }) shareImage = false;

  /** Whether a pull quote's words, which the article says too, are left out for those who hear the page. */
  @property({ type: Boolean }) decorative = false;

  #localize = new LocalizeController(this);
  #article = new ContextConsumer(this, { context: articleContext, subscribe: true });

  #passage = new PassageController(this, () => this.#words);
  #sharing = new Sharing(this, () => ({ url: this.#url, quote: this.#words, text: this.#text }));
  #picture = new PictureController(this, () => ({ quote: this.#marked, credit: this.#credit }));

  adoptedCallback(): void {
    readoptStyles(this);
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('quote')) this.#passage.find();
  }

  protected override updated(): void {
    this.#setMarks(this.renderRoot.querySelector<HTMLElement>('.box')!.style);
    if (this.#passage.range === null) this.#tellMisquote();
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    if (!words && document.readyState !== 'loading')
      warn(this.localName, 'has nothing to show: give it a quote, or words inside.');
    const { range } = this.#passage;
    const count = words.split(' ').length;
    const size = this.size ?? (count <= LARGE ? 'large' : count <= MEDIUM ? 'medium' : 'small');
    return html`
      <div class="box ${size}">
        ${range ? this.#renderPullQuote() : this.#renderQuotation()} ${this.#renderAttribution()}
        ${this.#renderControls(range)}
      </div>
      ${this.shareImage ? this.#picture.renderDialog() : nothing}
    `;
  }

  #renderPullQuote(): TemplateResult {
    return html`<aside role="none">
      <span class="unseen">${this.#localize.term('salvePullQuote')}</span>
      ${this.#renderWords()}
    </aside>`;
  }

  #renderQuotation(): TemplateResult {
    return this.querySelector(':scope > blockquote')
      ? this.#renderWords()
      : html`<blockquote>${this.#renderWords()}</blockquote>`;
  }

  #renderWords(): TemplateResult {
    const close = this.querySelector(BLOCKS) ? nothing : html`<span class="close" aria-hidden="true"></span>`;
    return html`<div
      class="words"
      part="quote"
      aria-hidden=${this.decorative && this.#passage.range ? 'true' : nothing}
    >
      <span class="open" aria-hidden="true"></span>
      <div class="text">${this.#isAround() ? html`<slot></slot>` : html`<p>${this.#words}${close}</p>`}</div>
    </div>`;
  }

  /** A pull quote's author is the article's, who is named there; any other is named here. */
  #renderAttribution(): TemplateResult | typeof nothing {
    const { author, source } = this;
    const isSaid =
      author && !source && author === this.#article.value?.author && this.#passage.range !== null;
    if (isSaid || (!author && !source) || this.querySelector(ATTRIBUTION)) return nothing;
    const href = readLinkAttribute(this.localName, 'cite', this.cite, this.baseURI);
    const link = (text: string): TemplateResult | string => (href ? html`<a href=${href}>${text}</a>` : text);
    return html`<p class="attribution" part="attribution">
      ${author ? html`<span part="author">${source ? author : link(author)}</span>` : nothing}${author && source ? ', ' : nothing}
      ${source ? html`<cite part="source">${link(source)}</cite>` : nothing}
    </p>`;
  }

  /** Each has its place before it is known whether there is a passage, and keeps it: nothing moves when that is found out. */
  #renderControls(range: Range | null | undefined): TemplateResult {
    const known = range !== undefined;
    return html`<div class="controls ${known ? '' : 'unknown'}">
      <button class=${range ? '' : 'last'} part="button" type="button" @click=${() => this.#passage.go()}>
        ${this.#localize.term('salveGoToPassage')}
      </button>
      ${this.share ? this.#sharing.renderButton() : nothing}
      ${this.shareImage ? this.#picture.renderButton() : nothing} ${this.#sharing.renderOutcome()}
    </div>`;
  }

  /** Whether words stand inside the tag. */
  #isAround(): boolean {
    return this.childElementCount > 0 || /\S/.test(this.textContent);
  }

  /** The words as the author wrote them. */
  get #words(): string {
    return this.#isAround() ? readWords(this, ATTRIBUTION) : collapse(this.quote ?? '');
  }

  /** The quote as it is passed on: between marks, and with who said it. */
  get #text(): string {
    const named = [this.author ?? this.#article.value?.author, this.source].filter(Boolean).join(', ');
    return `${this.#marked}${named ? `\n${named}` : ''}`;
  }

  get #marked(): string {
    const [open, close, innerOpen, innerClose] = this.#marks;
    const words = this.#isAround()
      ? readWords(this, ATTRIBUTION, (said) => `${innerOpen}${said}${innerClose}`)
      : this.#words;
    return `${open}${words}${close}`;
  }

  /** None around words that their author put between marks. */
  get #marks(): QuotationMarks {
    return isMarked(this.#words) ? ['', '', '“', '”'] : marksOf(this.#localize.language);
  }

  /** Who said it, where, and whose page that is: what a picture of it goes without once it has left the page. */
  get #credit(): string {
    const { author = this.#article.value?.author, source = this.#article.value?.headline } = this;
    const site = this.#article.value?.publisher ?? new URL(this.#url).hostname;
    return [author, source, site].filter(Boolean).join(' · ');
  }

  /** The article's address, and where there is a passage that a link can single out, the way to it. */
  get #url(): string {
    const { range } = this.#passage;
    const directive = range && writeDirective(range);
    return `${this.#article.value?.url ?? this.baseURI.replace(/#.*/, '')}${directive ? `#${directive}` : ''}`;
  }

  /** By script, because a strict policy refuses a style in markup. */
  #setMarks(style: CSSStyleDeclaration): void {
    const [open, close, innerOpen, innerClose] = this.#marks;
    style.setProperty('--_open', JSON.stringify(open));
    style.setProperty('--_close', JSON.stringify(close));
    style.quotes = [innerOpen, innerClose, open || '‘', close || '’']
      .map((mark) => JSON.stringify(mark))
      .join(' ');
  }

  /** Tells the author, once the whole page is there, where the article says it otherwise. */
  #tellMisquote(): void {
    const { index } = this.#passage;
    const misquote = document.readyState === 'complete' && index && findMisquote(index, this.#words);
    if (misquote) {
      warn(
        this.localName,
        `says “${this.#words}”, where the article says “${misquote.passage}”: ${misquote.differences.join(', ') || 'the punctuation differs'}.`,
      );
    }
  }
}

addDefaultWords(pullQuote);
define('salve-pull-quote', SalvePullQuote);

declare global {
  interface HTMLElementTagNameMap {
    'salve-pull-quote': SalvePullQuote;
  }
}
