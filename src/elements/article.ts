import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { announcePage, articleContext } from '../article-context.js';
import { readDateAttribute, readUrlAttribute, toZoneOf } from '../internal/attributes.js';
import { define } from '../internal/define.js';
import { livePageOf } from '../page/live-page.js';
import { readOwnArticle, readPage, readPart } from '../page/page.js';
import { mergeArticles, type Article } from '../schema.js';
import { readoptStyles } from '../internal/readopt-styles.js';
import { withoutTracking } from '../url.js';
import { warn } from '../warn.js';

export { articleContext };

/** Articles on the page. Its metadata speaks of one only if it is alone. */
const connected = new Set<SalveArticle>();

/**
 * Article that the elements inside belong to: its headline, address, author and dates.
 *
 * Attributes come first, then the page's JSON-LD, its Open Graph tags and its markup; with more
 * than one `<salve-article>` on the page, the markup inside alone. It shows nothing of its own.
 *
 * @tag salve-article
 * @slot - The article.
 */
export class SalveArticle extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Headline, as plain text. */
  @property() headline?: string;

  /** Address for links to the article; relative or http(s). */
  @property() href?: string;

  /** Id of the article: the reader's words are kept under it, whatever its address. */
  @property({ attribute: 'article-id' }) articleId?: string;

  /** Author's name; several are joined by ", ". */
  @property() author?: string;

  /** Day of publication, in ISO 8601: `2026-10-02`. */
  @property({ attribute: 'date-published' }) datePublished?: string;

  /** Day of the last change, in ISO 8601. */
  @property({ attribute: 'date-modified' }) dateModified?: string;

  /** Author's time zone, such as `Europe/Berlin`: the page's times in UTC are given in it. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** Summary in a sentence or two, as plain text. */
  @property() description?: string;

  /** Picture's address; relative or http(s). */
  @property() image?: string;

  /** Alternative text of the picture. */
  @property({ attribute: 'image-alt' }) imageAlt?: string;

  /** Section or subject it belongs to. */
  @property() section?: string;

  /** Name of the practice, clinic or magazine that publishes it. */
  @property() publisher?: string;

  /** Minutes it takes to read. */
  @property({ attribute: 'reading-time', type: Number }) readingTime?: number;

  #unfollow?: () => void;
  #provider = new ContextProvider(this, { context: articleContext });

  /** Id while it was alone on the page: another article that comes later takes no words from it. */
  #soleId?: Pick<Article, 'id'>;

  /** Article as the elements inside receive it. */
  get article(): Article {
    return this.#provider.value;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    connected.add(this);
    this.#unfollow = livePageOf(this.ownerDocument).follow(this, {
      onChange: () => this.#provideAndKeepId(),
      describe: () => ({ scope: this, articleId: this.articleId, headline: this.headline }),
    });
    this.#provide();
    if (connected.size === 2) updateAll();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected.delete(this);
    this.#unfollow?.();
    this.#soleId = undefined;
    if (connected.size === 1) updateAll();
  }

  adoptedCallback(): void {
    readoptStyles(this);
  }

  protected override update(changes: PropertyValues<this>): void {
    if (this.isConnected) this.#provideAndKeepId();
    super.update(changes);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #provideAndKeepId(): void {
    this.#provide();
    if (connected.size === 1 && document.readyState !== 'loading') this.#soleId = { id: this.article.id! };
    this.#warnOfSharedId();
  }

  #provide(): void {
    const article = { ...this.#readPage(), ...mergeArticles(this.#readAttributes()) };
    for (const field of ['datePublished', 'dateModified'] as const)
      if (article[field]) article[field] = toZoneOf(this, article[field]);
    if (JSON.stringify(article) !== JSON.stringify(this.article)) this.#provider.setValue(article);
  }

  #warnOfSharedId(): void {
    const { id } = this.article;
    const isShared = [...connected].some((each) => each !== this && each.article.id === id);
    if (isShared && !this.articleId && this.querySelector('salve-reflection-prompt'))
      warn(this.localName, `shares ${id} and its readers’ words with another; give each an article-id.`);
  }

  #readPage(): Article {
    if (connected.size > 1) return { ...readPart(this), ...this.#soleId };
    const page = livePageOf(this.ownerDocument);
    return readPage(this.ownerDocument, {
      scope: this,
      known: page.look(),
      speaks: page.speaks,
      report: (problem) =>
        warn(this.localName, `leaves out a JSON-LD block of this page that is not valid JSON: ${problem}`),
    });
  }

  #readAttributes(): Partial<Article> {
    const { localName: tag, baseURI: base } = this;
    const url = readUrlAttribute(tag, 'href', this.href, base);
    return {
      headline: this.headline,
      url: url && withoutTracking(url),
      id: this.articleId,
      author: this.author,
      datePublished: readDateAttribute(tag, 'date-published', this.datePublished),
      dateModified: readDateAttribute(tag, 'date-modified', this.dateModified),
      description: this.description,
      image: readUrlAttribute(tag, 'image', this.image, base),
      imageAlt: this.imageAlt,
      section: this.section,
      publisher: this.publisher,
      readingTime: this.readingTime,
    };
  }
}

const updateAll = (): void => connected.forEach((article) => article.requestUpdate());

// Provides the page's own article to elements outside any `<salve-article>`.
globalThis.document?.documentElement?.addEventListener('context-request', (event) => {
  if (event.context !== articleContext) return;
  event.stopImmediatePropagation();
  const { callback, subscribe } = event;
  let given: Article;
  let unfollow = (): void => {};
  const unsubscribe = (): void => unfollow();
  const give = (): void => {
    const article = readOwnArticle(document);
    if (article !== given) callback((given = article), unsubscribe);
  };
  if (subscribe) unfollow = livePageOf(document).follow(callback, { onChange: give });
  give();
});

define('salve-article', SalveArticle);
announcePage();

declare global {
  interface HTMLElementTagNameMap {
    'salve-article': SalveArticle;
  }
}
