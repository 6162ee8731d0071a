import { adoptStyles, html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { readDateAttribute, readLinkAttribute } from '../attributes.js';
import { define } from '../define.js';
import { formatDate, formatMinutes, formatNumber } from '../format.js';
import { articleCard } from '../locales/en.js';
import { adoptAgain } from '../styles/adopt.js';
import { tokens } from '../styles/tokens.js';
import { isLink } from '../url.js';
import { warn } from '../warn.js';
import { addEnglish, languageOf, leave, say } from '../words.js';
import { findLink, follow } from './article-card.follow.js';
import { aroundStyles, cardStyles } from './article-card.styles.js';

/** Sees HTML come into a card or go, for all cards: a parser or a script may bring it after the tag. */
const childObserver =
  typeof MutationObserver === 'undefined'
    ? undefined
    : new MutationObserver((records) => {
        for (const card of new Set(records.map(({ target }) => target as SalveArticleCard))) card.requestUpdate();
      });

/** How a card is laid out; unset, its width decides. */
export type CardLayout = 'stacked' | 'row' | 'compact' | 'feature';

/**
 * Another article, as one link named by its headline: a click anywhere on the card follows it.
 *
 * Around plain HTML it leaves that HTML in place and makes the whole of it the link's target; by attributes alone it draws the card itself.
 *
 * @tag salve-article-card
 * @slot - The card as plain HTML: a picture, a heading with a link, paragraphs. While anything stands here, attributes draw nothing but `content-note`.
 * @slot image - An `<img>` or `<picture>` in place of `image`, for `srcset` and `sizes`.
 * @csspart image - The picture's box.
 * @csspart headline - The heading that holds the link.
 * @csspart description - The summary.
 * @csspart content-note - What the article mentions that a reader may not want to meet today.
 * @csspart section - The section or subject.
 * @csspart author - The author's name.
 * @csspart date - The day of publication.
 * @csspart reading-time - How long it takes to read.
 * @cssprop --salve-accent - Colour of links, rules and the section. Default: a green that suits the text colour.
 * @cssprop --salve-font-ui - Font family of what informs, such as author and date. Default: the page's own.
 * @cssprop --salve-radius - Corner radius of controls; a picture's is 2px more. Default: `8px`.
 * @cssprop --salve-space - Factor for the space between picture and words. Default: `1`.
 */
export class SalveArticleCard extends LitElement {
  static override styles = [tokens, cardStyles];

  /** Headline, as plain text. */
  @property() headline?: string;

  /** Address of the article: relative, http(s) or mailto. Any other is not linked. */
  @property() href?: string;

  /** Author's name. */
  @property() author?: string;

  /** Day of publication, in ISO 8601: `2026-10-02`. */
  @property({ attribute: 'date-published' }) datePublished?: string;

  /** Summary in a sentence or two, as plain text. */
  @property() description?: string;

  /** Picture's address; relative or http(s). */
  @property() image?: string;

  /** Text that stands for the picture; empty, as by default, where it only decorates the headline. */
  @property({ attribute: 'image-alt' }) imageAlt?: string;

  /** Section or subject it belongs to. */
  @property() section?: string;

  /** Minutes it takes to read. */
  @property({ attribute: 'reading-time', type: Number }) readingTime?: number;

  /** What the article mentions that a reader may not want to meet today: "Mentions relapse". */
  @property({ attribute: 'content-note' }) contentNote?: string;

  /** Layout, in place of the one that suits the card's width. */
  @property() layout?: CardLayout;

  /** Level of the heading, 2 to 6; 3 unless set. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;

  /** The picture that could not be loaded: its place stays, without a broken image's mark. */
  @state() private failed?: string;

  /** Whether a pointer has come: what only a pointer needs is not there before. */
  #met = false;

  /** Whether it is drawn around plain HTML. */
  #around = false;

  constructor() {
    super();
    this.addEventListener('pointerenter', this.#meet);
    // A pointer that was there before the script does not enter again.
    this.addEventListener('pointerdown', this.#meet);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    childObserver?.observe(this, { childList: true });
    // Where it was moved to, another language may be in force.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
  }

  adoptedCallback(): void {
    adoptAgain(this, this.#styles);
  }

  /** Around plain HTML there is nothing to draw until a pointer comes: such a card costs hardly more than its HTML. */
  protected override shouldUpdate(): boolean {
    return this.hasUpdated || this.#met || !!this.contentNote || !this.#isAround();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.shouldUpdate() ? super.createRenderRoot() : (undefined as never);
  }

  protected override update(changes: PropertyValues<this>): void {
    const around = this.#isAround();
    if (around !== this.#around) {
      this.#around = around;
      adoptStyles(this.shadowRoot!, this.#styles);
    }
    super.update(changes);
  }

  protected override render(): TemplateResult {
    return this.#around ? this.#renderAround() : this.#renderCard();
  }

  /** Around plain HTML, not even the host's display is ours to set. */
  get #styles(): CSSResult[] {
    return [tokens, this.#around ? aroundStyles : cardStyles];
  }

  #isAround(): boolean {
    for (let child = this.firstElementChild; child; child = child.nextElementSibling) if (!child.slot) return true;
    return false;
  }

  #renderAround(): TemplateResult {
    const link = findLink(this)?.href;
    return html`
      <div class="around">
        <a
          class="cover"
          href=${link && isLink(link, this.baseURI) ? link : nothing}
          tabindex="-1"
          aria-hidden="true"
          @focus=${this.#focusLink}
        ></a>
        <slot></slot>
        ${this.#renderNote()}
      </div>
    `;
  }

  /** Texts are properties and the lesser ones always there, left out by CSS where empty: markers and templates of their own would cost a card a tenth of its time. */
  #renderCard(): TemplateResult {
    const { localName: tag, description, section, author, readingTime, layout } = this;
    if (!this.headline && document.readyState !== 'loading') {
      warn(tag, 'has nothing to show: give it a headline, or plain HTML inside.');
    }
    const language = languageOf(this);
    const date = readDateAttribute(tag, 'date-published', this.datePublished);
    const compact = layout === 'compact';
    const pictured = (this.image || this.childElementCount > 0) && !compact;
    const facts = Number(!!section) + Number(!!author) + Number(!!date) + Number(!!readingTime);
    const look = `card ${layout ?? 'auto'}${pictured ? ' pictured' : ''}${facts > 2 ? ' two' : facts ? '' : ' none'}`;
    return html`
      <div class=${look}>
        ${pictured ? this.#renderImage() : nothing}
        <div class="headline" part="headline" role="heading" aria-level=${this.headingLevel ?? 3}>
          <a href=${readLinkAttribute(tag, 'href', this.href, this.baseURI) ?? nothing} .textContent=${this.headline ?? ''}></a>
        </div>
        <div class="body">
          <p class="description" part="description" .textContent=${(!compact && description) || ''}></p>
          ${this.#renderNote()}
          <p class="meta">
            <span class="section" part="section" .textContent=${section ?? ''}></span>
            <span part="author" .textContent=${author ?? ''}></span>
            <time part="date" datetime=${date ?? nothing} .textContent=${date ? formatDate(date, language) : ''}></time>
            <span part="reading-time" .textContent=${readingTime ? this.#renderReadingTime(readingTime, language) : ''}></span>
          </p>
        </div>
      </div>
    `;
  }

  #renderImage(): TemplateResult {
    const { image, imageAlt = '' } = this;
    const failed = image === this.failed;
    return html`<div class="image" part="image">
      <slot name="image">
        ${image && !failed ? html`<img src=${image} alt=${imageAlt} loading="lazy" decoding="async" @error=${() => (this.failed = image)} />` : imageAlt}
      </slot>
    </div>`;
  }

  #renderNote(): TemplateResult | typeof nothing {
    return this.contentNote ? html`<p class="note" part="content-note">${this.contentNote}</p>` : nothing;
  }

  #renderReadingTime(minutes: number, language: string): string {
    return say(this, 'salveReadingTime', formatNumber(minutes, language), () => formatMinutes(minutes, language));
  }

  /** Each time a pointer comes: the author's link may lead elsewhere by now. */
  #meet(): void {
    this.#met = true;
    this.addEventListener('click', this.#follow);
    this.addEventListener('auxclick', this.#follow);
    if (this.#isAround()) this.requestUpdate();
  }

  #follow(event: MouseEvent): void {
    follow(this, event);
  }

  #focusLink(): void {
    findLink(this)?.focus({ preventScroll: true });
  }
}

addEnglish(articleCard);
define('salve-article-card', SalveArticleCard);

declare global {
  interface HTMLElementTagNameMap {
    'salve-article-card': SalveArticleCard;
  }
}
