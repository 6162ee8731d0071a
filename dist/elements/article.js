import { announcePage, articleContext } from "../article-context.js";
import { readDateAttribute, readUrlAttribute, toZoneOf } from "../internal/attributes.js";
import { define } from "../internal/define.js";
import { livePageOf } from "../page/live-page.js";
import { readOwnArticle, readPage, readPart } from "../page/page.js";
import { mergeArticles } from "../schema.js";
import { readoptStyles } from "../internal/readopt-styles.js";
import { withoutTracking } from "../url.js";
import { warn } from "../warn.js";
import { ContextProvider } from "@lit/context";
import { LitElement, css, html } from "lit";
// src/elements/article.ts
/** Articles on the page. Its metadata speaks of one only if it is alone. */
var connected = /* @__PURE__ */ new Set();
/**
* Article that the elements inside belong to: its headline, address, author and dates.
*
* Attributes come first, then the page's JSON-LD, its Open Graph tags and its markup; with more
* than one `<salve-article>` on the page, the markup inside alone. It shows nothing of its own.
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
		this.styles = css`:host{display:block}:host([hidden]){display:none}`;
	}
	#unfollow;
	#provider = new ContextProvider(this, { context: articleContext });
	/** Id while it was alone on the page: another article that comes later takes no words from it. */
	#soleId;
	/** Article as the elements inside receive it. */
	get article() {
		return this.#provider.value;
	}
	connectedCallback() {
		super.connectedCallback();
		connected.add(this);
		this.#unfollow = livePageOf(this.ownerDocument).follow(this, {
			onChange: () => this.#provideAndKeepId(),
			describe: () => ({
				scope: this,
				articleId: this.articleId,
				headline: this.headline
			})
		});
		this.#provide();
		if (connected.size === 2) updateAll();
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		connected.delete(this);
		this.#unfollow?.();
		this.#soleId = void 0;
		if (connected.size === 1) updateAll();
	}
	adoptedCallback() {
		readoptStyles(this);
	}
	update(changes) {
		if (this.isConnected) this.#provideAndKeepId();
		super.update(changes);
	}
	render() {
		return html`<slot></slot>`;
	}
	#provideAndKeepId() {
		this.#provide();
		if (connected.size === 1 && document.readyState !== "loading") this.#soleId = { id: this.article.id };
		this.#warnOfSharedId();
	}
	#provide() {
		const article = {
			...this.#readPage(),
			...mergeArticles(this.#readAttributes())
		};
		for (const field of ["datePublished", "dateModified"]) if (article[field]) article[field] = toZoneOf(this, article[field]);
		if (JSON.stringify(article) !== JSON.stringify(this.article)) this.#provider.setValue(article);
	}
	#warnOfSharedId() {
		const { id } = this.article;
		if ([...connected].some((each) => each !== this && each.article.id === id) && !this.articleId && this.querySelector("salve-reflection-prompt")) warn(this.localName, `shares ${id} and its readers’ words with another; give each an article-id.`);
	}
	#readPage() {
		if (connected.size > 1) return {
			...readPart(this),
			...this.#soleId
		};
		const page = livePageOf(this.ownerDocument);
		return readPage(this.ownerDocument, {
			scope: this,
			known: page.look(),
			speaks: page.speaks,
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
var updateAll = () => connected.forEach((article) => article.requestUpdate());
globalThis.document?.documentElement?.addEventListener("context-request", (event) => {
	if (event.context !== articleContext) return;
	event.stopImmediatePropagation();
	const { callback, subscribe } = event;
	let given;
	let unfollow = () => {};
	const unsubscribe = () => unfollow();
	const give = () => {
		const article = readOwnArticle(document);
		if (article !== given) callback(given = article, unsubscribe);
	};
	if (subscribe) unfollow = livePageOf(document).follow(callback, { onChange: give });
	give();
});
define("salve-article", SalveArticle);
announcePage();
export { SalveArticle, articleContext };
