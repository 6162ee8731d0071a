import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import '../events.js';
import { ArticleConsumer } from '../article-context.js';
import { define } from '../internal/define.js';
import { LocalizeController } from '../internal/localize-controller.js';
import { pullQuote } from '../locales/en.js';
import { linkToPage } from '../page/address.js';
import type { QuotationMarks } from '../quote/quotation-marks.js';
import { readoptStyles } from '../internal/readopt-styles.js';
import { tokens } from '../internal/styles/tokens.js';
import { warnEmpty } from '../internal/warn-empty.js';
import { addDirective } from '../url.js';
import { addDefaultWords } from '../locales/localize.js';
import { loadAdvice } from './pull-quote/load-advice.js';
import { loadLink } from './pull-quote/load-link.js';
import { chooseMarks, setMarks } from './pull-quote/marks.js';
import { PassageController } from './pull-quote/passage-controller.js';
import { PictureController, type PictureContent } from './pull-quote/picture-controller.js';
import { ShareController } from './pull-quote/share-controller.js';
import { quoteStyles } from './pull-quote/styles.js';
import { renderAttribution, renderWords } from './pull-quote/templates.js';
import { chooseSize, hasWords, readQuote } from './pull-quote/words.js';

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
export class SalvePullQuote extends LitElement {
  static override styles = [tokens, quoteStyles];

  /** Words as plain text, if none stand inside the tag. */
  @property() quote?: string;

  /** Author's name. */
  @property() author?: string;

  /** Title of the source: a book, a talk, a page. */
  @property() source?: string;

  /** Address of the source: relative, http(s) or mailto. Any other is not linked. */
  @property() cite?: string;

  /** Place in the column: at its start or end with the text around it, or wider than it. */
  @property() align?: QuoteAlign;

  /** Size of the words, in place of the one that suits their number. */
  @property() size?: QuoteSize;

  /** Shows a button that shares it. */
  @property({ type: Boolean }) share = false;

  /** Shows a button that makes a picture of it, to share or to keep. */
  @property({ attribute: 'share-image', type: Boolean }) shareImage = false;

  /** Hides a pull quote's words, which the article has too, from screen readers. */
  @property({ type: Boolean }) decorative = false;

  #localize = new LocalizeController(this);
  #article = new ArticleConsumer(this);
  #passage = new PassageController(this, () => this.#words);
  #sharing = new ShareController(this, {
    content: () => ({ url: this.#url, quote: this.#words, text: this.#text }),
    prepare: () => (this.#passage.range ? loadLink() : undefined),
  });
  #content = (): PictureContent => ({ quote: this.#marked, credit: this.#credit });
  #picture = new PictureController(this, this.#content, this.#sharing);
  /** Words as last drawn: reading them right after lays the page out. */
  #drawn = '';

  adoptedCallback(): void {
    readoptStyles(this);
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('quote')) this.#passage.find();
    this.#drawn = this.#words;
  }

  protected override updated(): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.box');
    if (box) setMarks(box.style, chooseMarks(this.#drawn, this.#localize.language));
    if (this.#passage.lacking)
      loadAdvice((advise) => advise(this.localName, this.#passage.lacking, this.#words));
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = this.#drawn;
    if (!words) {
      warnEmpty(this, 'give it a quote, or words inside');
      return nothing;
    }
    const { range } = this.#passage;
    return html`
      <div class="fit">
        <div class="box ${this.size ?? chooseSize(words)}">
          ${range ? this.#renderPullQuote() : this.#renderQuotation()} ${renderAttribution(this)}
          ${this.#renderControls(range)}
        </div>
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
    return renderWords(hasWords(this) ? undefined : this.#words, this.decorative && !!this.#passage.range);
  }

  /** Renders every control in its place before the passage is known, so that nothing moves then. */
  #renderControls(range: Range | null | undefined): TemplateResult {
    const known = range !== undefined;
    return html`<div class="controls ${known ? '' : 'unknown'}">
      <button class=${range ? '' : 'last'} part="button" type="button" @click=${() => this.#passage.go()}>
        ${this.#localize.term('salveGoToPassage')}
      </button>
      ${this.share ? this.#sharing.renderButton() : nothing}
      ${this.shareImage ? this.#picture.renderButton() : nothing} ${this.#sharing.renderStatus()}
    </div>`;
  }

  get #words(): string {
    return readQuote(this, this.quote);
  }

  /** Quote for sharing: between marks, with its author and source. */
  get #text(): string {
    const named = [this.author ?? this.#article.value?.author, this.source].filter(Boolean).join(', ');
    return `${this.#marked}${named ? `\n${named}` : ''}`;
  }

  get #marked(): string {
    const [open, close, innerOpen, innerClose] = this.#marks;
    const words = readQuote(this, this.quote, (text) => `${innerOpen}${text}${innerClose}`);
    return `${open}${words}${close}`;
  }

  get #marks(): QuotationMarks {
    return chooseMarks(this.#words, this.#localize.language);
  }

  /** Author, source and site, for a picture that leaves the page. */
  get #credit(): string {
    const { author = this.#article.value?.author, source = this.#article.value?.headline } = this;
    const site = this.#article.value?.publisher ?? new URL(this.#url).hostname;
    return [author, source, site].filter(Boolean).join(' · ');
  }

  /** Address of the article with its route, and a text fragment if one leads to the passage. */
  get #url(): string {
    return addDirective(this.#article.value?.url ?? linkToPage(this.ownerDocument), this.#passage.directive);
  }
}

addDefaultWords(pullQuote);
define('salve-pull-quote', SalvePullQuote);

declare global {
  interface HTMLElementTagNameMap {
    'salve-pull-quote': SalvePullQuote;
  }
}
