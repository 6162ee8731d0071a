import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { readDateAttribute, readLinkAttribute } from '../attributes.js';
import { define } from '../define.js';
import { formatDate, formatMinutes, formatNumber } from '../format.js';
import { tokens } from '../styles/tokens.js';
import { readLink } from '../url.js';
import { warn } from '../warn.js';
import { Localize } from '../words.js';
import { cardStyles } from './article-card.styles.js';

/** What answers a click by itself, wherever it stands inside a card. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, audio, video, iframe, [contenteditable], [tabindex], [role=button]';

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
  @property({ attribute: 'image-alt' }) imageAlt = '';

  /** Section or subject it belongs to. */
  @property() section?: string;

  /** Minutes it takes to read. */
  @property({ attribute: 'reading-time', type: Number }) readingTime?: number;

  /** What the article mentions that a reader may not want to meet today: "Mentions relapse". */
  @property({ attribute: 'content-note' }) contentNote?: string;

  /** The picture that could not be loaded: its box stays, without a broken image's mark. */
  @state() private failed?: string;

  /** Layout, in place of the one that suits the card's width. */
  @property() layout?: CardLayout;

  /** Level of the heading, 2 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;

  #localize = new Localize(this);

  protected override render(): TemplateResult {
    const children = [...this.children];
    if (children.some((child) => !child.slot)) return this.#renderAround();
    if (!this.headline && document.readyState !== 'loading') {
      warn(this.localName, 'has nothing to show: give it a headline, or plain HTML inside.');
    }
    return this.#renderCard(children.length > 0);
  }

  #renderAround(): TemplateResult {
    return html`
      <div class="around" @click=${this.#follow} @auxclick=${this.#follow} @pointerenter=${this.#cover}>
        <a class="cover" tabindex="-1" aria-hidden="true" @focus=${this.#focusLink}></a>
        <slot @slotchange=${this.#update}></slot>
        ${this.#renderNote()}
      </div>
    `;
  }

  #renderCard(slotted: boolean): TemplateResult {
    const { localName: tag, href, image } = this;
    const date = readDateAttribute(tag, 'date-published', this.datePublished);
    return html`
      <div class="card" @click=${this.#follow} @auxclick=${this.#follow}>
        <div class="layout ${image || slotted ? 'pictured' : ''}">
          <div class="image" part="image">
            <slot name="image" @slotchange=${this.#update}>${this.#renderImage()}</slot>
          </div>
          <div class="headline" part="headline" role="heading" aria-level=${this.headingLevel}>
            <a href=${readLinkAttribute(tag, 'href', href, this.baseURI) ?? nothing}>${this.headline}</a>
          </div>
          <div class="body">
            ${this.description && this.layout !== 'compact' ? html`<p class="description" part="description"><span>${this.description}</span></p>` : nothing}
            ${this.#renderNote()} ${this.#renderMeta(date)}
          </div>
        </div>
        <slot hidden @slotchange=${this.#update}></slot>
      </div>
    `;
  }

  #renderImage(): TemplateResult | string | typeof nothing {
    const { image, imageAlt } = this;
    if (!image) return nothing;
    if (image === this.failed) return imageAlt;
    return html`<img src=${image} alt=${imageAlt} loading="lazy" decoding="async" @error=${() => (this.failed = image)} />`;
  }

  #renderNote(): TemplateResult | typeof nothing {
    return this.contentNote ? html`<p class="note" part="content-note"><span>${this.contentNote}</span></p>` : nothing;
  }

  #renderMeta(date: string | undefined): TemplateResult | typeof nothing {
    const { section, author, readingTime } = this;
    const by = [
      section && html`<span class="section" part="section">${section}</span>`,
      author && html`<span part="author">${author}</span>`,
    ].filter(Boolean);
    const when = [
      date && html`<time part="date" datetime=${date}>${formatDate(date, this.#localize.lang())}</time>`,
      readingTime && html`<span part="reading-time">${this.#renderReadingTime(readingTime)}</span>`,
    ].filter(Boolean);
    if (by.length + when.length === 0) return nothing;
    const lines = by.length + when.length > 2 ? [by, when] : [[...by, ...when]];
    return html`<p class="meta">${lines.map((line) => html`<span class="line">${line}</span>`)}</p>`;
  }

  #renderReadingTime(minutes: number): string {
    const language = this.#localize.lang();
    return this.#localize.term('salveReadingTime', formatNumber(minutes, language), formatMinutes(minutes, language));
  }

  #update(): void {
    this.requestUpdate();
  }

  /** The one link: the author's own where the card is plain HTML. */
  get #link(): HTMLAnchorElement | null {
    return (
      this.renderRoot.querySelector<HTMLAnchorElement>('.headline a[href]') ??
      this.querySelector<HTMLAnchorElement>(':is(h1, h2, h3, h4, h5, h6) a[href]') ??
      this.querySelector<HTMLAnchorElement>('a[href]')
    );
  }

  /** Sends a click on the card on to its link, as it was made; what has a purpose of its own, or selects text, keeps it. */
  #follow(event: MouseEvent): void {
    const link = this.#link;
    if (!link || !event.isTrusted || event.defaultPrevented || event.button > 1 || String(getSelection())) return;
    const card = event.currentTarget as Element;
    const path = event.composedPath();
    const [own] = (path.slice(0, path.indexOf(card)) as Element[]).filter((node) => 'matches' in node && node.matches(INTERACTIVE));
    // The cover is a link too: only what a page's router may want to see, a plain click, is the author's link's.
    if (own && (own !== card.querySelector('.cover') || isModified(event))) return;
    event.preventDefault();
    event.stopPropagation();
    const { bubbles, cancelable, composed, shiftKey, altKey } = event;
    // No engine follows a made-up middle click, but each opens a new tab for a click with its own key.
    const middle = event.button === 1;
    const [ctrlKey, metaKey] = [event.ctrlKey || middle, event.metaKey || middle];
    link.dispatchEvent(new MouseEvent('click', { bubbles, cancelable, composed, shiftKey, altKey, ctrlKey, metaKey }));
  }

  /** Keeps the cover a link to where the author's link leads now, for the menu, the middle button and dragging. */
  #cover(event: PointerEvent): void {
    const href = this.#link?.href;
    const cover = (event.currentTarget as Element).querySelector('a')!;
    if (href && readLink(href, this.baseURI)) cover.href = href;
    else cover.removeAttribute('href');
  }

  #focusLink(): void {
    this.#link?.focus({ preventScroll: true });
  }
}

function isModified({ altKey, button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey || button > 0;
}

define('salve-article-card', SalveArticleCard);

declare global {
  interface HTMLElementTagNameMap {
    'salve-article-card': SalveArticleCard;
  }
}
