import { indexText, type TextIndex } from './text-index.js';

/** What stands in an article and is none of its words: other quotes, and whatever else an element of ours shows. */
const NOT_ITS_OWN =
  ':is(salve-pull-quote, salve-article-card, salve-article-list, salve-reflection-prompt, salve-reflection-journal, salve-subscribe-form)';

/** The least time between two readings, in milliseconds: a page that is being parsed changes often. */
const MIN_INTERVAL_MS = 100;

const textByArticle = new WeakMap<Element, ArticleText>();

/** The article around an element: the nearest `<salve-article>`, `<article>` or `<main>`, also outside the shadow roots it stands in, else the body. */
export function articleAround(element: Element): Element {
  for (
    let each: Element | undefined = element;
    each;
    each = (each.getRootNode() as Partial<ShadowRoot>).host
  ) {
    const article = each.closest('salve-article, article, main');
    if (article) return article;
  }
  return element.ownerDocument.body;
}

/** The one text of an article that its quotes share. */
export function textOf(article: Element): ArticleText {
  const text = textByArticle.get(article) ?? new ArticleText(article);
  textByArticle.set(article, text);
  return text;
}

/** An article's words: read once for all who ask, after the page has been painted, and again when they have changed. */
export class ArticleText {
  #index: TextIndex | undefined;
  #listeners = new Set<() => void>();
  #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #article: Element;

  constructor(article: Element) {
    this.#article = article;
    this.#observer = new MutationObserver(() => this.#invalidate());
  }

  /** Calls `listener` once the words can be searched, and each time they have changed, until the function it returns is called. */
  listen(listener: () => void): () => void {
    if (this.#listeners.size === 0) this.#watch(this.#article);
    this.#listeners.add(listener);
    this.#notify(0);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#observer.disconnect();
      this.#index = undefined;
    };
  }

  get index(): TextIndex {
    if (!this.#index) {
      this.#index = indexText([this.#article], { without: NOT_ITS_OWN });
      this.#index.roots.forEach((root) => this.#watch(root));
    }
    return this.#index;
  }

  #watch(root: Node): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  #invalidate(): void {
    this.#index = undefined;
    this.#notify(MIN_INTERVAL_MS);
  }

  /** After a frame, so that no textIndex delays a paint. What comes meanwhile is told with it. */
  #notify(delayMs: number): void {
    if (this.#timer) return;
    this.#timer = setTimeout(() => {
      requestAnimationFrame(() => {
        setTimeout(() => {
          this.#timer = undefined;
          this.#listeners.forEach((listener) => listener());
        });
      });
    }, delayMs);
  }
}
