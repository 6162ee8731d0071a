import { ContextProvider, createContext } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { readDateAttribute, readUrlAttribute, toZoneOf } from '../internal/attributes.js';
import { define } from '../internal/define.js';
import { onDomReady } from '../internal/dom-ready.js';
import { readPage, readPart } from '../page/page.js';
import { mergeArticles, type Article } from '../schema.js';
import { readoptStyles } from '../internal/readopt-styles.js';
import { withoutTracking } from '../url.js';
import { warn } from '../warn.js';

/** Context with the article around an element. Its key is global, for two copies of the library. */
export const articleContext = createContext<Article>(Symbol.for('salve-article'));

/** Elements on the page. With a second one, the page's metadata is about neither. */
const connected = new Set<SalveArticle>();

/**
 * The article that the elements inside belong to: its headline, address, author and dates.
 *
 * A missing attribute is taken from the page's JSON-LD, its Open Graph tags, then its markup; with
 * more than one `<salve-article>` on the page, from the markup inside alone. It shows nothing of
 * its own.
 *
 * @tag salve-article
 * @slot - The article.
 */
export class SalveArticle extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Headline, as plain text. */
  @property() headline?: string;

  /** Address for links to the article; relative or http(s). */
  @property() href?: string;

  /** Key of the reader's words, which so stay with the article if its address changes. */
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

  #provider = new ContextProvider(this, { context: articleContext });

  /** Id while it was alone on the page, kept so that a second one orphans no words. */
  #soleId?: Pick<Article, 'id'>;

  /** Article as the elements inside receive it. */
  get article(): Article {
    return this.#provider.value;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    connected.add(this);
    this.#provide();
    if (connected.size === 2) updateAll();
    // For a script that did not wait, the end of the body may not be there yet.
    onDomReady(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected.delete(this);
    this.#soleId = undefined;
    if (connected.size === 1) updateAll();
  }

  adoptedCallback(): void {
    readoptStyles(this);
  }

  protected override update(changes: PropertyValues<this>): void {
    if (this.isConnected) {
      this.#provide();
      if (connected.size === 1 && document.readyState !== 'loading') this.#soleId = { id: this.article.id! };
    }
    super.update(changes);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #provide(): void {
    const article = { ...this.#readPage(), ...mergeArticles(this.#readAttributes()) };
    for (const field of ['datePublished', 'dateModified'] as const)
      if (article[field]) article[field] = toZoneOf(this, article[field]);
    if (JSON.stringify(article) !== JSON.stringify(this.article)) this.#provider.setValue(article);
  }

  #readPage(): Article {
    if (connected.size > 1) return { ...readPart(this), ...this.#soleId };
    return readPage(this.ownerDocument, {
      scope: this,
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

function updateAll(): void {
  for (const article of connected) article.requestUpdate();
}

if (typeof document !== 'undefined') {
  // Outside any `<salve-article>`, an element gets the article of the page.
  document.documentElement.addEventListener('context-request', (event) => {
    if (event.context !== articleContext) return;
    event.stopImmediatePropagation();
    event.callback(readPage(document));
  });
}

define('salve-article', SalveArticle);

declare global {
  interface HTMLElementTagNameMap {
    'salve-article': SalveArticle;
  }
}
