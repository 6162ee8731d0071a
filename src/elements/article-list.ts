import { Task, TaskStatus } from '@lit/task';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ArticleConsumer } from '../article-context.js';
import { ContentController } from '../internal/content-controller.js';
import { define } from '../internal/define.js';
import { onDomReady } from '../internal/dom-ready.js';
import { LocalizeController } from '../internal/localize-controller.js';
import { hasFocus } from '../internal/focus.js';
import type { FeedArticle } from '../feed/entries.js';
import type { FeedItem } from '../feed/feed.js';
import { articleList } from '../locales/en.js';
import { addressOf, readCanonical } from '../page/address.js';
import type { Article } from '../schema.js';
import { readoptStyles } from '../internal/readopt-styles.js';
import { tokens } from '../internal/styles/tokens.js';
import { warn } from '../warn.js';
import { addDefaultWords } from '../locales/localize.js';
import './article-card.js';
import type { CardLayout } from './article-card.js';
import { renderCard } from './article-list/card.js';
import { selectArticles } from './article-list/selection.js';
import { findSource, readSource } from './article-list/source.js';
import { listStyles } from './article-list/styles.js';

/** Pictures of a feed that may be requested. */
export type ListImages = 'same-origin' | 'any' | 'none';

/** Wait after which the list is announced once it comes. */
const SLOW_MS = 1_000;

/**
 * Recent articles as cards, from the site's own feed or from what stands inside.
 *
 * What stands inside shows until the list is there, and in its place if it fails.
 * The list is as high as `limit` cards of its layout from the start.
 *
 * @tag salve-article-list
 * @slot - Content that shows until the list is there or if it fails: "All articles", as a link.
 *   Without `src`, articles may stand here too: as `<article>` elements, or as JSON in a
 *   `<script type="application/json">`.
 * @fires {Event} load - The list is shown.
 * @fires {Event} error - There is no list; the console says why.
 * @csspart list - The list of cards.
 * @csspart missing - The sentence in place of a list that failed, if nothing stands inside.
 * @cssprop --salve-accent - Colour of links, rules and the section.
 *   Default: a green that suits the text colour.
 * @cssprop --salve-font-ui - Font family of author, date and the like. Default: the page's own.
 * @cssprop [--salve-radius=8px] - Corner radius of controls; a picture's is 2px more.
 * @cssprop [--salve-space=1] - Factor for the space between pictures and words.
 */
export class SalveArticleList extends LitElement {
  static override styles = [tokens, listStyles];

  /** Address of an RSS, Atom or JSON Feed or WordPress's posts; unset, the page's head names it. */
  @property() src?: string;

  /** Number of articles at most; 3 unless set. */
  @property({ type: Number }) limit?: number;

  /** Layout of every card; unset, cards stand side by side if there is room. */
  @property() layout?: CardLayout;

  /** Pictures of the feed to show: those of the page's origin unless set. `none` keeps no place. */
  @property() images?: ListImages;

  /** Section, category or tag of the articles. */
  @property() section?: string;

  /** IANA time zone for the days of a feed that writes UTC; unset, the reader's own. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** Level of the headings, 2 to 6; 3 unless set. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;

  /** Articles in place of a feed, shown in their order. */
  @property({ attribute: false }) articles?: Article[];

  #localize = new LocalizeController(this);
  #content = new ContentController(this);
  #page = new ArticleConsumer(this);

  /** Result; undefined while the list may still come. */
  @state() private outcome?: 'shown' | 'failed';

  @state() private announcement = '';

  #items: FeedItem[] = [];
  #isFeed = false;
  #startTime = 0;

  #task = new Task(this, {
    args: () => findSource(this, this.articles, this.src),
    task: (source, { signal }) => {
      this.#startTime = performance.now();
      this.#isFeed = source[0] === 'feed';
      return readSource(source, this.baseURI, signal);
    },
    onComplete: (articles) => {
      this.#items = articles;
      if (articles.length === 0) this.outcome = undefined;
      // Nothing may vanish under a reader's focus: the list is shown once they have left.
      else if (this.outcome === 'shown' || !hasFocus(this)) this.#show();
    },
    onError: (error) => this.#fail((error as Error).message),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    onDomReady(() => this.requestUpdate());
    // Its removal aborted a request under way.
    if (this.hasUpdated && this.outcome !== 'shown') void this.#task.run();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#task.abort();
  }

  adoptedCallback(): void {
    readoptStyles(this);
  }

  protected override render(): TemplateResult {
    const { layout, headingLevel, images, outcome } = this;
    const isShown = outcome === 'shown';
    const isWaiting = this.#task.status === TaskStatus.PENDING;
    const articles = isShown ? this.#select() : [];
    const cells = Array.from({ length: this.#limit }, (_, index) => articles[index]);
    const bare = images === 'none' || layout === 'compact' ? ' bare' : '';
    const waiting = isWaiting && !isShown && this.#content.isBlank ? ' waiting' : '';
    const classes = `cards ${layout ?? 'auto'} in-${Math.min(3, cells.length)}${bare}${waiting}`;
    return html`
      <div class="fit">
        <div class="list${isShown ? ' shown' : ''}" aria-busy=${isWaiting}>
          <div class="inside">
            <slot @focusout=${this.#showOnceLeft}></slot>
            ${outcome === 'failed' && this.#content.isBlank ? html`<p part="missing">${this.#localize.term('salveArticlesMissing')}</p>` : nothing}
          </div>
          <ul class=${classes} part="list" role="list">
            ${cells.map((article) => html`<li>${article ? renderCard(article, { list: this, layout, headingLevel }) : nothing}</li>`)}
          </ul>
        </div>
      </div>
      <p class="status" role="status">${this.announcement}</p>
    `;
  }

  get #limit(): number {
    const { limit = 3 } = this;
    if (limit >= 1) return Math.floor(limit);
    warn(this.localName, 'shows 3 articles, because limit is no number of 1 or more.');
    return 3;
  }

  #select(): FeedArticle[] {
    const { url = readCanonical(this.ownerDocument), id } = this.#page.value ?? {};
    return selectArticles(this.#items, {
      section: this.section,
      limit: this.#limit,
      here: [url, id, addressOf(this.ownerDocument)],
      pictures: { images: this.images, isFeed: this.#isFeed, base: this.baseURI },
    });
  }

  #show(): void {
    if (this.#select().length === 0) {
      this.#fail(
        `has no article to show ${this.section ? `in section="${this.section}"` : 'but this page’s own'}.`,
      );
      return;
    }
    this.outcome = 'shown';
    if (performance.now() - this.#startTime > SLOW_MS)
      this.announcement = this.#localize.term('salveArticlesShown');
    void this.updateComplete.then(() => this.dispatchEvent(new Event('load')));
  }

  #fail(problem: string): void {
    // A request that its removal aborted has not failed.
    if (!this.isConnected) return;
    this.outcome = 'failed';
    warn(this.localName, problem);
    this.dispatchEvent(new Event('error'));
  }

  #showOnceLeft({ relatedTarget }: FocusEvent): void {
    if (!this.outcome && this.#items.length > 0 && !this.contains(relatedTarget as Node | null)) this.#show();
  }
}

addDefaultWords(articleList);
define('salve-article-list', SalveArticleList);

declare global {
  interface HTMLElementTagNameMap {
    'salve-article-list': SalveArticleList;
  }
}
