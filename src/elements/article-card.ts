import { adoptStyles, html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { readDateAttribute } from '../attributes.js';
import { define } from '../define.js';
import { articleCard } from '../locales/en.js';
import { adoptAgain } from '../styles/adopt.js';
import { tokens } from '../styles/tokens.js';
import { isLink } from '../url.js';
import { warn } from '../warn.js';
import { addEnglish, leave } from '../words.js';
import { findLink, follow } from './article-card.follow.js';
import { aroundStyles, cardStyles } from './article-card.styles.js';
import { writeCard } from './article-card.words.js';

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

  /** The day of publication, where it is one. */
  #date?: string;

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
    if (this.shouldUpdate()) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
  }

  adoptedCallback(): void {
    adoptAgain(this, this.#styles);
  }

  /** Asks for nothing before it is known what it is: Lit's constructor would, and a card around plain HTML has nothing to draw. */
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    if (#met in this) super.requestUpdate(...change);
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

  protected override updated(): void {
    if (!this.#around) writeCard(this, this.#date);
  }

  /** Whether it has a picture, or one is slotted in, and a place for it. */
  get #isPictured(): boolean {
    return (!!this.image || this.childElementCount > 0) && this.layout !== 'compact';
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

  /** Places for the words, which `updated` writes into them. */
  #renderCard(): TemplateResult {
    if (!this.headline && document.readyState !== 'loading') {
      warn(this.localName, 'has nothing to show: give it a headline, or plain HTML inside.');
    }
    const { section, author, readingTime, layout } = this;
    this.#date = readDateAttribute(this.localName, 'date-published', this.datePublished);
    const facts = Number(!!section) + Number(!!author) + Number(!!this.#date) + Number(!!readingTime);
    const look = `card ${layout ?? 'auto'}${this.#isPictured ? ' pictured' : ''}${facts > 2 ? ' two' : facts ? '' : ' none'}`;
    return html`
      <div class=${look}>
        ${this.#isPictured ? this.#renderImage() : nothing}
        <div class="headline" part="headline" role="heading" aria-level=${this.headingLevel ?? 3}><a></a></div>
        <div class="body">
          <p class="description" part="description"></p>
          ${this.#renderNote()}
          <p class="meta">
            <span class="section" part="section"></span> <span part="author"></span> <time part="date"></time>
            <span part="reading-time"></span>
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
