// Without LitElement: a card draws itself from clones, not from a template of its own.
import { adoptStyles, ReactiveElement, type CSSResult, type PropertyValues } from '@lit/reactive-element';
import { property } from 'lit/decorators.js';
import { define } from '../internal/define.js';
import { articleCard } from '../locales/en.js';
import { readoptStyles } from '../internal/readopt-styles.js';
import { warnEmpty } from '../internal/warn-empty.js';
import { addDefaultWords, removeHost } from '../locales/localize.js';
import { drawAround, drawCard, isAroundHtml } from './article-card/drawing.js';
import { follow } from './article-card/follow.js';
import { aroundStyles, cardStyles } from './article-card/styles.js';
import type { Shape } from './article-card/templates.js';

/** Watches all cards for HTML that a parser or a script adds or removes after the tag. */
const childObserver =
  typeof MutationObserver === 'undefined'
    ? undefined
    : new MutationObserver((records) => {
        for (const card of new Set(records.map(({ target }) => target as SalveArticleCard)))
          card.requestUpdate();
      });

/** Documents and shadow roots with cards in them. */
const observedRoots = new WeakSet<Node>();

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
export class SalveArticleCard extends ReactiveElement {
  static override styles = cardStyles;

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

  /** Alternative text of the picture; empty, as by default, if it only decorates the headline. */
  @property({ attribute: 'image-alt' }) imageAlt?: string;

  /** Section or subject it belongs to. */
  @property() section?: string;

  /** Minutes it takes to read. */
  @property({ attribute: 'reading-time', type: Number }) readingTime?: number;

  /** Warning of what a reader may not want to meet today: "Mentions relapse". */
  @property({ attribute: 'content-note' }) contentNote?: string;

  /** Layout; unset, `stacked` or, from 26 em on, `row`. */
  @property() layout?: CardLayout;

  /** Level of the heading, 2 to 6; 3 unless set. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;

  /** True once a pointer has come; parts that only a pointer needs are made then. */
  #hasPointer = false;

  /** Shape in which it is drawn by its attributes; empty around plain HTML. */
  #shape?: Shape;

  /** True from its first connection on. */
  #isReady = false;

  /**
   * Listens for pointers once for all cards in a document or a shadow root.
   * Listeners of its own would cost each card a hundredth of its time.
   */
  static #observePointers(root: Node): void {
    if (observedRoots.has(root)) return;
    observedRoots.add(root);
    // A pointer that rested there before the script came sends no other event until it is pressed.
    for (const type of ['pointerover', 'pointerdown'])
      root.addEventListener(type, SalveArticleCard.#activateCard, true);
  }

  static #activateCard({ target, relatedTarget }: Event & { relatedTarget?: Node | null }): void {
    const card = (target as Element).closest?.('salve-article-card');
    if (card && #hasPointer in card && !card.contains(relatedTarget ?? null)) card.#addClickListeners();
  }

  override connectedCallback(): void {
    const isNew = !this.#isReady;
    this.#isReady = true;
    super.connectedCallback();
    childObserver?.observe(this, { childList: true });
    SalveArticleCard.#observePointers(this.getRootNode());
    if (isNew && this.headline && !isAroundHtml(this)) {
      this.isUpdatePending = true;
      this.performUpdate();
    }
    // Its content may come later, and its new place may be in another language.
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
   * Requests no update before the first connection, where a card draws itself at once.
   * With a thousand cards, the promises of their first updates, all pending together, would cost
   * each card a twentieth of its time (test/bench).
   */
  override requestUpdate(...change: Parameters<ReactiveElement['requestUpdate']>): void {
    if (#isReady in this && this.#isReady) super.requestUpdate(...change);
  }

  /** Around plain HTML it draws nothing until a pointer comes, unless a shadow root hides that. */
  protected override shouldUpdate(): boolean {
    return !!this.shadowRoot || this.#hasPointer || !!this.contentNote || !isAroundHtml(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.shouldUpdate() ? super.createRenderRoot() : (undefined as never);
  }

  protected override update(changes: PropertyValues<this>): void {
    super.update(changes);
    const around = isAroundHtml(this);
    if (around !== (this.#shape === '')) {
      this.#shape = around ? '' : undefined;
      adoptStyles(this.shadowRoot!, this.#styles);
    }
    if (around) return drawAround(this);
    if (!this.headline) warnEmpty(this, 'give it a headline, or plain HTML inside');
    this.#shape = drawCard(this, this.#shape);
    if (this.#hasPointer) this.renderRoot.querySelector('.card')!.classList.add('live');
  }

  /** Styles for its content; around plain HTML, not even the host's display is set. */
  get #styles(): CSSResult[] {
    return [this.#shape === '' ? aroundStyles : cardStyles];
  }

  /** Draws again whenever a pointer comes, because the author's link may have changed. */
  #addClickListeners(): void {
    const isFirst = !this.#hasPointer;
    this.#hasPointer = true;
    this.addEventListener('click', this.#follow);
    this.addEventListener('auxclick', this.#follow);
    if (isFirst || isAroundHtml(this)) this.requestUpdate();
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
