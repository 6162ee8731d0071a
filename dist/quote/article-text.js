import { normalizeText } from "./normalize.js";
import { indexText } from "./text-index.js";
// src/quote/article-text.ts
/** Elements in an article whose text is not the article's: its quotes and the other elements. */
var NOT_ITS_OWN = ":is(salve-pull-quote, salve-article-card, salve-article-list, salve-reflection-prompt, salve-reflection-journal, salve-subscribe-form)";
/** Least time between two readings: a page that is being parsed changes often. */
var MIN_INTERVAL_MS = 100;
var textByArticle = /* @__PURE__ */ new WeakMap();
/**
* Finds the nearest `<salve-article>`, `<article>` or `<main>` around an element, through shadow
* roots, else the body.
*/
function articleAround(element) {
	for (let each = element; each; each = each.getRootNode().host) {
		const article = each.closest("salve-article, article, main");
		if (article) return article;
	}
	return element.ownerDocument.body;
}
/** Returns the text that all quotes of an article share. */
function textOf(article) {
	const text = textByArticle.get(article) ?? new ArticleText(article);
	textByArticle.set(article, text);
	return text;
}
/** Text of an article, read once for all its listeners and again after a change. */
var ArticleText = class {
	#index;
	/** Normalized texts of the latest reading: normalizing takes half of its time. */
	#normalized = /* @__PURE__ */ new Map();
	#listeners = /* @__PURE__ */ new Set();
	#observer;
	#timer;
	#article;
	constructor(article) {
		this.#article = article;
		this.#observer = new MutationObserver(() => this.#invalidate());
	}
	/** Calls `listener` once the text is readable and after each change. Returns an unsubscriber. */
	listen(listener) {
		if (this.#listeners.size === 0) this.#watch(this.#article);
		this.#listeners.add(listener);
		this.#notify(0);
		return () => {
			this.#listeners.delete(listener);
			if (this.#listeners.size > 0) return;
			this.#observer.disconnect();
			this.#index = void 0;
		};
	}
	get index() {
		if (!this.#index) {
			const before = this.#normalized;
			this.#normalized = /* @__PURE__ */ new Map();
			const normalize = (text) => {
				const normalized = before.get(text) ?? normalizeText(text);
				this.#normalized.set(text, normalized);
				return normalized;
			};
			this.#index = indexText([this.#article], {
				without: NOT_ITS_OWN,
				normalize
			});
			this.#index.roots.forEach((root) => this.#watch(root));
		}
		return this.#index;
	}
	#watch(root) {
		this.#observer.observe(root, {
			childList: true,
			characterData: true,
			subtree: true
		});
	}
	#invalidate() {
		this.#index = void 0;
		this.#notify(MIN_INTERVAL_MS);
	}
	/** Calls the listeners after a frame, so that no reading delays a paint. */
	#notify(delayMs) {
		if (this.#timer) return;
		this.#timer = setTimeout(() => {
			requestAnimationFrame(() => {
				setTimeout(() => {
					this.#timer = void 0;
					this.#listeners.forEach((listener) => listener());
				});
			});
		}, delayMs);
	}
};
export { ArticleText, articleAround, textOf };
