import { ContextConsumer } from '@lit/context';
import { Task, TaskStatus } from '@lit/task';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../internal/define.js';
import { onDomReady } from '../internal/dom-ready.js';
import { LocalizeController } from '../internal/localize-controller.js';
import { hasFocus } from '../internal/focus.js';
import type { FeedArticle } from '../feed/entries.js';
import type { FeedItem } from '../feed/feed.js';
import { articleList } from '../locales/en.js';
import type { Article } from '../schema.js';
import { readoptStyles } from '../internal/readopt-styles.js';
import { tokens } from '../internal/styles/tokens.js';
import { readWebUrl, withoutTracking } from '../url.js';
import { warn } from '../warn.js';
import { addDefaultWords } from '../locales/localize.js';
import { articleContext } from './article.js';
import './article-card.js';
import type { CardLayout } from './article-card.js';
import { findSource, readSource } from './article-list/source.js';
import { listStyles } from './article-list/styles.js';

/** Which pictures of a feed may be requested. */
export type ListImages = 'same-origin' | 'any' | 'none';

/** Characters of an author's name beside which there is room for a section in one line. */
const SHORT = 20;

/** Milliseconds of waiting after which a list that comes is announced. */
const SLOW = 1_000;

/**
 * Recent articles as cards: out of the site's own feed, or out of what stands inside.
 *
 * What stands inside shows until the list is there, and whenever it can't be. The list is as high as `limit` cards of its layout from the start.
 *
 * @tag salve-article-list
 * @slot - What shows until the list is there, and in its place where it can't be: "All articles", as a link.
 *   Without `src`, articles may stand here too: as `<article>` elements, or as JSON in a `<script type="application/json">`.
 * @fires load - The list is shown.
 * @fires error - There is no list, and the console says why.
 * @csspart list - The list of cards.
 * @csspart missing - The sentence in place of a list that can't be had, where nothing stands inside.
 * @cssprop --salve-accent - Colour of links, rules and the section. Default: a green that suits the text colour.
 * @cssprop --salve-font-ui - Font family of what informs, such as author and date. Default: the page's own.
 * @cssprop --salve-radius - Corner radius of controls; a picture's is 2px more. Default: `8px`.
 * @cssprop --salve-space - Factor for the space between pictures and words. Default: `1`.
 */
export class SalveArticleList extends LitElement {
  static override styles = [tokens, listStyles];

  /** Address of the feed: RSS, Atom, JSON Feed or WordPress's posts. Unset, the one that the page names in its head. */
  @property() src?: string;

  /** How many articles are shown at most; 3 unless set. */
  @property({ type: Number }) limit?: number;

  /** Layout of every card; unset, they stand side by side where there is room. */
  @property() layout?: CardLayout;

  /** Which pictures of the feed are shown: those of the page's own origin unless set, `any`, or `none`, which keeps no place for them. */
  @property() images?: ListImages;

  /** Section, category or tag that an article has to be filed under. */
  @property() section?: string;

  /** Level of the headings, 2 to 6; 3 unless set. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;

  /** The articles themselves, in place of a feed; shown in the order they are in. */
  @property({ attribute: false }) articles?: Article[];

  #localize = new LocalizeController(this);
  #page = new ContextConsumer(this, { context: articleContext, subscribe: true });

  /** Whether the list is shown, or can't be; undefined while it may yet come. */
  @state() private outcome?: 'shown' | 'failed';

  /** What a screen reader is told. */
  @state() private said = '';

  #found: FeedItem[] = [];
  #isFeed = false;
  #asked = 0;

  #task = new Task(this, {
    args: () => findSource(this, this.articles, this.src),
    task: (source, { signal }) => {
      this.#asked = performance.now();
      this.#isFeed = source[0] === 'feed';
      return readSource(source, this.baseURI, signal);
    },
    onComplete: (articles) => {
      this.#found = articles;
      if (articles.length === 0) this.outcome = undefined;
      // Under a reader who is at what stands inside, nothing may vanish: it is shown once they have left.
      else if (this.outcome === 'shown' || !hasFocus(this)) this.#show();
    },
    onError: (error) => this.#fail((error as Error).message),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    onDomReady(() => this.requestUpdate());
    // Its removal ended a request that was under way.
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
    const { layout = 'auto', images, outcome } = this;
    const isShown = outcome === 'shown';
    const isWaiting = this.#task.status === TaskStatus.PENDING;
    const articles = isShown ? this.#select() : [];
    const cells = Array.from({ length: this.#limit }, (_, index) => articles[index]);
    const bare = images === 'none' || layout === 'compact' ? ' bare' : '';
    const waiting = isWaiting && !isShown && this.#isEmpty() ? ' waiting' : '';
    return html`
      <div class="list${isShown ? ' shown' : ''}" aria-busy=${isWaiting}>
        <div class="inside">
          <slot @slotchange=${this.#reconsider} @focusout=${this.#leaveInside}></slot>
          ${outcome === 'failed' && this.#isEmpty() ? html`<p part="missing">${this.#localize.term('salveArticlesMissing')}</p>` : nothing}
        </div>
        <ul class="cards ${layout} in-${Math.min(3, cells.length)}${bare}${waiting}" part="list" role="list">
          ${cells.map((article) => html`<li>${article ? this.#renderCard(article) : nothing}</li>`)}
        </ul>
      </div>
      <p class="status" role="status">${this.said}</p>
    `;
  }

  #renderCard(article: FeedArticle): TemplateResult {
    const section = article.author && article.author.length > SHORT ? undefined : article.section;
    return html`<salve-article-card
      class=${article.author && section ? 'both' : nothing}
      .headline=${article.headline}
      .href=${article.url}
      .author=${article.author}
      .datePublished=${article.datePublished}
      .description=${article.description}
      .image=${this.#allow(article)}
      .imageAlt=${article.imageAlt}
      .section=${section}
      .readingTime=${article.readingTime}
      .layout=${this.layout}
      .headingLevel=${this.headingLevel}
    ></salve-article-card>`;
  }

  get #limit(): number {
    const { limit = 3 } = this;
    if (limit >= 1) return Math.floor(limit);
    warn(this.localName, 'shows 3 articles, because limit is no number of 1 or more.');
    return 3;
  }

  /** Those of the articles found that belong into this list, on this page. */
  #select(): FeedArticle[] {
    const { section } = this;
    const { url, id } = this.#page.value ?? {};
    const here = [url, id, document.URL].map((each) => addressOf(each));
    const isIn = (name: string): boolean => name.toLowerCase() === section!.toLowerCase();
    return this.#found
      .filter(
        ({ headline, url }) =>
          headline && readWebUrl(url, this.baseURI) && !here.includes(addressOf(url, this.baseURI)),
      )
      .filter(({ read }) => !section || read().sections.some(isIn))
      .slice(0, this.#limit)
      .map(({ read }) => read());
  }

  /** A feed's picture, unless it is of an origin that the author has not asked for; one that the author wrote into the page is. */
  #allow({ image }: FeedArticle): string | undefined {
    if (!image || this.images === 'none') return undefined;
    return !this.#isFeed || this.images === 'any' || new URL(image, this.baseURI).origin === location.origin
      ? image
      : undefined;
  }

  #show(): void {
    if (this.#select().length === 0) {
      this.#fail(
        `has no article to show ${this.section ? `in section="${this.section}"` : 'but this page’s own'}.`,
      );
      return;
    }
    this.outcome = 'shown';
    if (performance.now() - this.#asked > SLOW) this.said = this.#localize.term('salveArticlesShown');
    void this.updateComplete.then(() => this.dispatchEvent(new Event('load')));
  }

  #fail(problem: string): void {
    // What its own removal ended has not failed.
    if (!this.isConnected) return;
    this.outcome = 'failed';
    warn(this.localName, problem);
    this.dispatchEvent(new Event('error'));
  }

  #leaveInside({ relatedTarget }: FocusEvent): void {
    if (!this.outcome && this.#found.length > 0 && !this.contains(relatedTarget as Node | null)) this.#show();
  }

  #reconsider(): void {
    this.requestUpdate();
  }

  /** Whether nothing inside would be seen. */
  #isEmpty(): boolean {
    return [...this.childNodes].every((node) =>
      node instanceof Element
        ? node.matches('script, template, style')
        : node.nodeType === Node.COMMENT_NODE || !node.textContent!.trim(),
    );
  }
}

/** What two addresses of one page have in common; of what is no address, nothing. */
function addressOf(url: string | undefined, base?: string): string | undefined {
  if (!url || !URL.canParse(url, base)) return undefined;
  return withoutTracking(new URL(url, base).href).replace(/^https?:\/\/(www\.)?|(\/|\/?index\.html?)$/g, '');
}

addDefaultWords(articleList);
define('salve-article-list', SalveArticleList);

declare global {
  interface HTMLElementTagNameMap {
    'salve-article-list': SalveArticleList;
  }
}
