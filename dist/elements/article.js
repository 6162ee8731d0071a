import { readDateAttribute, readUrlAttribute, toZoneOf } from "../internal/attributes.js";
import { define } from "../internal/define.js";
import { onDomReady } from "../internal/dom-ready.js";
import { readPage, readPart } from "../page/page.js";
import { mergeArticles } from "../schema.js";
import { readoptStyles } from "../internal/readopt-styles.js";
import { withoutTracking } from "../url.js";
import { warn } from "../warn.js";
import { ContextProvider, createContext } from "@lit/context";
import { LitElement, css, html } from "lit";
// src/elements/article.ts
/** Context with the article around an element. Its key is global, for two copies of the library. */
var articleContext = createContext(Symbol.for("salve-article"));
/** Elements on the page. With a second one, the page's metadata is about neither. */
var connected = /* @__PURE__ */ new Set();
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
var SalveArticle = class extends LitElement {
	static {
		this.properties = {
			headline: {},
			href: {},
			articleId: { attribute: "article-id" },
			author: {},
			datePublished: { attribute: "date-published" },
			dateModified: { attribute: "date-modified" },
			timeZone: { attribute: "time-zone" },
			description: {},
			image: {},
			imageAlt: { attribute: "image-alt" },
			section: {},
			publisher: {},
			readingTime: {
				attribute: "reading-time",
				type: Number
			}
		};
	}
	static {
		this.styles = css`:host{display:contents}:host([hidden]){display:none}`;
	}
	#provider = new ContextProvider(this, { context: articleContext });
	/** Id while it was alone on the page, kept so that a second one orphans no words. */
	#soleId;
	/** Article as the elements inside receive it. */
	get article() {
		return this.#provider.value;
	}
	connectedCallback() {
		super.connectedCallback();
		connected.add(this);
		this.#provide();
		if (connected.size === 2) updateAll();
		onDomReady(() => this.requestUpdate());
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		connected.delete(this);
		this.#soleId = void 0;
		if (connected.size === 1) updateAll();
	}
	adoptedCallback() {
		readoptStyles(this);
	}
	update(changes) {
		if (this.isConnected) {
			this.#provide();
			if (connected.size === 1 && document.readyState !== "loading") this.#soleId = { id: this.article.id };
		}
		super.update(changes);
	}
	render() {
		return html`<slot></slot>`;
	}
	#provide() {
		const article = {
			...this.#readPage(),
			...mergeArticles(this.#readAttributes())
		};
		for (const field of ["datePublished", "dateModified"]) if (article[field]) article[field] = toZoneOf(this, article[field]);
		if (JSON.stringify(article) !== JSON.stringify(this.article)) this.#provider.setValue(article);
	}
	#readPage() {
		if (connected.size > 1) return {
			...readPart(this),
			...this.#soleId
		};
		return readPage(this.ownerDocument, {
			scope: this,
			report: (problem) => warn(this.localName, `leaves out a JSON-LD block of this page that is not valid JSON: ${problem}`)
		});
	}
	#readAttributes() {
		const { localName: tag, baseURI: base } = this;
		const url = readUrlAttribute(tag, "href", this.href, base);
		return {
			headline: this.headline,
			url: url && withoutTracking(url),
			id: this.articleId,
			author: this.author,
			datePublished: readDateAttribute(tag, "date-published", this.datePublished),
			dateModified: readDateAttribute(tag, "date-modified", this.dateModified),
			description: this.description,
			image: readUrlAttribute(tag, "image", this.image, base),
			imageAlt: this.imageAlt,
			section: this.section,
			publisher: this.publisher,
			readingTime: this.readingTime
		};
	}
};
function updateAll() {
	for (const article of connected) article.requestUpdate();
}
if (typeof document !== "undefined") document.documentElement.addEventListener("context-request", (event) => {
	if (event.context !== articleContext) return;
	event.stopImmediatePropagation();
	event.callback(readPage(document));
});
define("salve-article", SalveArticle);
export { SalveArticle, articleContext };
