import { read } from "./text-index.js";
// src/quote/article-text.ts
/** What stands in an article and is none of its words: other quotes, and whatever else an element of ours shows. */
var NOT_ITS_OWN = ":is(salve-pull-quote, salve-article-card, salve-article-list, salve-reflection-prompt, salve-reflection-journal, salve-subscribe-form)";
/** The least time between two readings, in milliseconds: a page that is being parsed changes often. */
var REST = 100;
var texts = /* @__PURE__ */ new WeakMap();
/** The article around an element: the nearest `<salve-article>`, `<article>` or `<main>`, also outside the shadow roots it stands in, else the body. */
function articleAround(element) {
	for (let each = element; each; each = each.getRootNode().host) {
		const article = each.closest("salve-article, article, main");
		if (article) return article;
	}
	return element.ownerDocument.body;
}
/** The one text of an article that its quotes share. */
function textOf(article) {
	const text = texts.get(article) ?? new ArticleText(article);
	texts.set(article, text);
	return text;
}
/** An article's words: read once for all who ask, after the page has been painted, and again when they have changed. */
var ArticleText = class {
	#reading;
	#listeners = /* @__PURE__ */ new Set();
	#observer;
	#timer;
	#article;
	constructor(article) {
		this.#article = article;
		this.#observer = new MutationObserver(() => this.#forget());
	}
	/** Calls `listener` once the words can be searched, and each time they have changed, until the function it returns is called. */
	listen(listener) {
		if (this.#listeners.size === 0) this.#watch(this.#article);
		this.#listeners.add(listener);
		this.#tell(0);
		return () => {
			this.#listeners.delete(listener);
			if (this.#listeners.size > 0) return;
			this.#observer.disconnect();
			this.#reading = void 0;
		};
	}
	get reading() {
		if (!this.#reading) {
			this.#reading = read([this.#article], { without: NOT_ITS_OWN });
			this.#reading.roots.forEach((root) => this.#watch(root));
		}
		return this.#reading;
	}
	#watch(root) {
		this.#observer.observe(root, {
			childList: true,
			characterData: true,
			subtree: true
		});
	}
	#forget() {
		this.#reading = void 0;
		this.#tell(REST);
	}
	/** After a frame, so that no reading delays a paint. What comes meanwhile is told with it. */
	#tell(rest) {
		if (this.#timer) return;
		this.#timer = setTimeout(() => {
			requestAnimationFrame(() => {
				setTimeout(() => {
					this.#timer = void 0;
					this.#listeners.forEach((listener) => listener());
				});
			});
		}, rest);
	}
};
export { ArticleText, articleAround, textOf };
