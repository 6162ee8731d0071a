import { normalizeText } from './normalize.js';
import { indexText, type TextIndex } from './text-index.js';

/** Elements in an article whose text is not the article's: its quotes and the other elements. */
const NOT_ITS_OWN =
  ':is(salve-pull-quote, salve-article-card, salve-article-list, salve-reflection-prompt, salve-reflection-journal, salve-subscribe-form)';

/** Least time between two readings: a page that is being parsed changes often. */
const MIN_INTERVAL_MS = 100;

const textByArticle = new WeakMap<Element, ArticleText>();

/**
 * Finds the nearest `<salve-article>`, `<article>` or `<main>` around an element, through shadow
 * roots, else the body.
 */
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

/** Returns the text that all quotes of an article share. */
export function textOf(article: Element): ArticleText {
  const text = textByArticle.get(article) ?? new ArticleText(article);
  textByArticle.set(article, text);
  return text;
}

/** Text of an article, read once for all its listeners and again after a change. */
export class ArticleText {
  #index: TextIndex | undefined;
  /** Normalized texts of the latest reading: normalizing takes half of its time. */
  #normalized = new Map<string, string>();
  #listeners = new Set<() => void>();
  #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #article: Element;

  constructor(article: Element) {
    this.#article = article;
    this.#observer = new MutationObserver(() => this.#invalidate());
  }

  /** Calls `listener` once the text is readable and after each change. Returns an unsubscriber. */
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
      const before = this.#normalized;
      this.#normalized = new Map();
      const normalize = (text: string): string => {
        const normalized = before.get(text) ?? normalizeText(text);
        this.#normalized.set(text, normalized);
        return normalized;
      };
      this.#index = indexText([this.#article], { without: NOT_ITS_OWN, normalize });
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

  /** Calls the listeners after a frame, so that no reading delays a paint. */
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
