import { read, type TextIndex } from './text-index.js';

/** What stands in an article and is none of its words: other quotes, and whatever else an element of ours shows. */
const NOT_ITS_OWN =
  ':is(salve-pull-quote, salve-article-card, salve-article-list, salve-reflection-prompt, salve-reflection-journal, salve-subscribe-form)';

/** The least time between two readings, in milliseconds: a page that is being parsed changes often. */
const REST = 100;

const texts = new WeakMap<Element, ArticleText>();

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
  const text = texts.get(article) ?? new ArticleText(article);
  texts.set(article, text);
  return text;
}

/** An article's words: read once for all who ask, after the page has been painted, and again when they have changed. */
export class ArticleText {
  #reading: TextIndex | undefined;
  #listeners = new Set<() => void>();
  #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #article: Element;

  constructor(article: Element) {
    this.#article = article;
    this.#observer = new MutationObserver(() => this.#forget());
  }

  /** Calls `listener` once the words can be searched, and each time they have changed, until the function it returns is called. */
  listen(listener: () => void): () => void {
    if (this.#listeners.size === 0) this.#watch(this.#article);
    this.#listeners.add(listener);
    this.#tell(0);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#observer.disconnect();
      this.#reading = undefined;
    };
  }

  get reading(): TextIndex {
    if (!this.#reading) {
      this.#reading = read([this.#article], { without: NOT_ITS_OWN });
      this.#reading.roots.forEach((root) => this.#watch(root));
    }
    return this.#reading;
  }

  #watch(root: Node): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  #forget(): void {
    this.#reading = undefined;
    this.#tell(REST);
  }

  /** After a frame, so that no reading delays a paint. What comes meanwhile is told with it. */
  #tell(rest: number): void {
    if (this.#timer) return;
    this.#timer = setTimeout(() => {
      requestAnimationFrame(() => {
        setTimeout(() => {
          this.#timer = undefined;
          this.#listeners.forEach((listener) => listener());
        });
      });
    }, rest);
  }
}
