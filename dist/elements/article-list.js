import { define } from "../internal/define.js";
import { onDomReady } from "../internal/dom-ready.js";
import { LocalizeController } from "../internal/localize-controller.js";
import { hasFocus } from "../internal/focus.js";
import { articleList } from "../locales/en.js";
import { readoptStyles } from "../internal/readopt-styles.js";
import { tokens } from "../internal/styles/tokens.js";
import { readWebUrl, withoutTracking } from "../url.js";
import { warn } from "../warn.js";
import { addDefaultWords } from "../locales/localize.js";
import { articleContext } from "./article.js";
import "./article-card.js";
import { findSource, readSource } from "./article-list/source.js";
import { listStyles } from "./article-list/styles.js";
import { ContextConsumer } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { Task, TaskStatus } from "@lit/task";
// src/elements/article-list.ts
/** Characters of an author's name beside which there is room for a section in one line. */
var SHORT = 20;
/** Milliseconds of waiting after which a list that comes is announced. */
var SLOW = 1e3;
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
var SalveArticleList = class extends LitElement {
	constructor(..._args) {
		super(..._args);
		this.#localize = new LocalizeController(this);
		this.#page = new ContextConsumer(this, {
			context: articleContext,
			subscribe: true
		});
		this.said = "";
		this.#found = [];
		this.#isFeed = false;
		this.#asked = 0;
		this.#task = new Task(this, {
			args: () => findSource(this, this.articles, this.src),
			task: (source, { signal }) => {
				this.#asked = performance.now();
				this.#isFeed = source[0] === "feed";
				return readSource(source, this.baseURI, signal);
			},
			onComplete: (articles) => {
				this.#found = articles;
				if (articles.length === 0) this.outcome = void 0;
				else if (this.outcome === "shown" || !hasFocus(this)) this.#show();
			},
			onError: (error) => this.#fail(error.message)
		});
	}
	static {
		this.properties = {
			src: {},
			limit: { type: Number },
			layout: {},
			images: {},
			section: {},
			headingLevel: {
				attribute: "heading-level",
				type: Number
			},
			articles: { attribute: false },
			outcome: { state: true },
			said: { state: true }
		};
	}
	static {
		this.styles = [tokens, listStyles];
	}
	#localize;
	#page;
	#found;
	#isFeed;
	#asked;
	#task;
	connectedCallback() {
		super.connectedCallback();
		onDomReady(() => this.requestUpdate());
		if (this.hasUpdated && this.outcome !== "shown") this.#task.run();
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#task.abort();
	}
	adoptedCallback() {
		readoptStyles(this);
	}
	render() {
		const { layout = "auto", images, outcome } = this;
		const isShown = outcome === "shown";
		const isWaiting = this.#task.status === TaskStatus.PENDING;
		const articles = isShown ? this.#select() : [];
		const cells = Array.from({ length: this.#limit }, (_, index) => articles[index]);
		const bare = images === "none" || layout === "compact" ? " bare" : "";
		const waiting = isWaiting && !isShown && this.#isEmpty() ? " waiting" : "";
		return html`<div class="list${isShown ? " shown" : ""}" aria-busy=${isWaiting}><div class="inside"><slot @slotchange=${this.#reconsider} @focusout=${this.#leaveInside}></slot>${outcome === "failed" && this.#isEmpty() ? html`<p part="missing">${this.#localize.term("salveArticlesMissing")}</p>` : nothing}</div><ul class="cards ${layout} in-${Math.min(3, cells.length)}${bare}${waiting}" part="list" role="list">${cells.map((article) => html`<li>${article ? this.#renderCard(article) : nothing}</li>`)}</ul></div><p class="status" role="status">${this.said}</p>`;
	}
	#renderCard(article) {
		const section = article.author && article.author.length > SHORT ? void 0 : article.section;
		return html`<salve-article-card class=${article.author && section ? "both" : nothing} .headline=${article.headline} .href=${article.url} .author=${article.author} .datePublished=${article.datePublished} .description=${article.description} .image=${this.#allow(article)} .imageAlt=${article.imageAlt} .section=${section} .readingTime=${article.readingTime} .layout=${this.layout} .headingLevel=${this.headingLevel}></salve-article-card>`;
	}
	get #limit() {
		const { limit = 3 } = this;
		if (limit >= 1) return Math.floor(limit);
		warn(this.localName, "shows 3 articles, because limit is no number of 1 or more.");
		return 3;
	}
	/** Those of the articles found that belong into this list, on this page. */
	#select() {
		const { section } = this;
		const { url, id } = this.#page.value ?? {};
		const here = [
			url,
			id,
			document.URL
		].map((each) => addressOf(each));
		const isIn = (name) => name.toLowerCase() === section.toLowerCase();
		return this.#found.filter(({ headline, url }) => headline && readWebUrl(url, this.baseURI) && !here.includes(addressOf(url, this.baseURI))).filter(({ read }) => !section || read().sections.some(isIn)).slice(0, this.#limit).map(({ read }) => read());
	}
	/** A feed's picture, unless it is of an origin that the author has not asked for; one that the author wrote into the page is. */
	#allow({ image }) {
		if (!image || this.images === "none") return void 0;
		return !this.#isFeed || this.images === "any" || new URL(image, this.baseURI).origin === location.origin ? image : void 0;
	}
	#show() {
		if (this.#select().length === 0) {
			this.#fail(`has no article to show ${this.section ? `in section="${this.section}"` : "but this page’s own"}.`);
			return;
		}
		this.outcome = "shown";
		if (performance.now() - this.#asked > SLOW) this.said = this.#localize.term("salveArticlesShown");
		this.updateComplete.then(() => this.dispatchEvent(new Event("load")));
	}
	#fail(problem) {
		if (!this.isConnected) return;
		this.outcome = "failed";
		warn(this.localName, problem);
		this.dispatchEvent(new Event("error"));
	}
	#leaveInside({ relatedTarget }) {
		if (!this.outcome && this.#found.length > 0 && !this.contains(relatedTarget)) this.#show();
	}
	#reconsider() {
		this.requestUpdate();
	}
	/** Whether nothing inside would be seen. */
	#isEmpty() {
		return [...this.childNodes].every((node) => node instanceof Element ? node.matches("script, template, style") : node.nodeType === Node.COMMENT_NODE || !node.textContent.trim());
	}
};
/** What two addresses of one page have in common; of what is no address, nothing. */
function addressOf(url, base) {
	if (!url || !URL.canParse(url, base)) return void 0;
	return withoutTracking(new URL(url, base).href).replace(/^https?:\/\/(www\.)?|(\/|\/?index\.html?)$/g, "");
}
addDefaultWords(articleList);
define("salve-article-list", SalveArticleList);
export { SalveArticleList };
