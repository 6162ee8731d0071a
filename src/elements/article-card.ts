// Lit's foundation alone, without templates for each element: a card draws itself.
import { adoptStyles, ReactiveElement, type CSSResult, type PropertyValues } from '@lit/reactive-element';
import { property } from 'lit/decorators.js';
import { define } from '../internal/define.js';
import { articleCard } from '../locales/en.js';
import { readoptStyles } from '../internal/readopt-styles.js';
import { tokens } from '../internal/styles/tokens.js';
import { warn } from '../warn.js';
import { addDefaultWords, removeHost } from '../locales/localize.js';
import { cloneTemplate, writeAround, writeCard } from './article-card/drawing.js';
import { follow } from './article-card/follow.js';
import { aroundStyles, cardStyles } from './article-card/styles.js';

/** Sees HTML come into a card or go, for all cards: a parser or a script may bring it after the tag. */
const childObserver =
  typeof MutationObserver === 'undefined'
    ? undefined
    : new MutationObserver((records) => {
        for (const card of new Set(records.map(({ target }) => target as SalveArticleCard)))
          card.requestUpdate();
      });

/** The documents and shadows with cards in them. */
const listening = new WeakSet<Node>();

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
export class SalveArticleCard extends ReactiveElement {
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

  /** Whether a pointer has come: what only a pointer needs is not there before. */
  #hasPointer = false;

  /** Whether it is drawn around plain HTML. */
  #around = false;

  /** Whether it has come into a page. */
  #isReady = false;

  /** Hears of pointers in a document or a shadow, once for all cards there: listeners of its own would cost each of them a hundredth of its time. */
  static #listen(root: Node): void {
    if (listening.has(root)) return;
    listening.add(root);
    // A pointer that was there before the script does not come again before it is pressed.
    for (const type of ['pointerover', 'pointerdown'])
      root.addEventListener(type, SalveArticleCard.#hear, true);
  }

  static #hear({ target, relatedTarget }: Event & { relatedTarget?: Node | null }): void {
    const card = (target as Element).closest?.('salve-article-card');
    if (card && #hasPointer in card && !card.contains(relatedTarget ?? null)) card.#addClickListeners();
  }

  override connectedCallback(): void {
    const isNew = !this.#isReady;
    this.#isReady = true;
    super.connectedCallback();
    childObserver?.observe(this, { childList: true });
    SalveArticleCard.#listen(this.getRootNode());
    if (isNew && this.headline && !this.#isAround()) {
      this.isUpdatePending = true;
      this.performUpdate();
    }
    // It may still be given what it shows; and where it was moved to, another language may be in force.
    else if (this.shouldUpdate()) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeHost(this);
  }

  adoptedCallback(): void {
    readoptStyles(this, this.#styles);
  }

  /**
   * Asks for nothing before it is in a page: then it draws itself at once. Where a thousand cards come together, the promises of their first
   * updates, which all wait at the same time, would cost each a twentieth of its time (test/bench).
   */
  override requestUpdate(...change: Parameters<ReactiveElement['requestUpdate']>): void {
    if (#isReady in this && this.#isReady) super.requestUpdate(...change);
  }

  /** Around plain HTML there is nothing to draw until a pointer comes: such a card costs hardly more than its HTML. */
  protected override shouldUpdate(): boolean {
    return this.hasUpdated || this.#hasPointer || !!this.contentNote || !this.#isAround();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.shouldUpdate() ? super.createRenderRoot() : (undefined as never);
  }

  protected override update(changes: PropertyValues<this>): void {
    super.update(changes);
    const around = this.#isAround();
    const isOther = around !== this.#around;
    this.#around = around;
    if (isOther) adoptStyles(this.shadowRoot!, this.#styles);
    if (isOther || !this.hasUpdated)
      this.renderRoot.replaceChildren(cloneTemplate(around ? 'around' : 'card'));
    if (around) return writeAround(this);
    if (!this.headline && document.readyState !== 'loading') {
      warn(this.localName, 'has nothing to show: give it a headline, or plain HTML inside.');
    }
    writeCard(this);
  }

  /** Around plain HTML, not even the host's display is ours to set. */
  get #styles(): CSSResult[] {
    return [tokens, this.#around ? aroundStyles : cardStyles];
  }

  #isAround(): boolean {
    for (let child = this.firstElementChild; child; child = child.nextElementSibling)
      if (!child.slot) return true;
    return false;
  }

  /** Each time a pointer comes: the author's link may lead elsewhere by now. */
  #addClickListeners(): void {
    this.#hasPointer = true;
    this.addEventListener('click', this.#follow);
    this.addEventListener('auxclick', this.#follow);
    if (this.#isAround()) this.requestUpdate();
  }

  #follow(event: MouseEvent): void {
    follow(this, event);
  }
}

addDefaultWords(articleCard);
define('salve-article-card', SalveArticleCard);

declare global {
  interface HTMLElementTagNameMap {
    'salve-article-card': SalveArticleCard;
  }
}
