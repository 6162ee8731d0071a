import { ArticleConsumer } from "../article-context.js";
import { ContentController } from "../internal/content-controller.js";
import { define } from "../internal/define.js";
import { onDomReady } from "../internal/dom-ready.js";
import { LocalizeController } from "../internal/localize-controller.js";
import { hasFocus } from "../internal/focus.js";
import { articleList } from "../locales/en.js";
import { addressOf, readCanonical } from "../page/address.js";
import { readoptStyles } from "../internal/readopt-styles.js";
import { tokens } from "../internal/styles/tokens.js";
import { warn } from "../warn.js";
import { addDefaultWords } from "../locales/localize.js";
import "./article-card.js";
import { renderCard } from "./article-list/card.js";
import { selectArticles } from "./article-list/selection.js";
import { findSource, readSource } from "./article-list/source.js";
import { listStyles } from "./article-list/styles.js";
import { LitElement, html, nothing } from "lit";
import { Task, TaskStatus } from "@lit/task";
// src/elements/article-list.ts
/** Wait after which the list is announced once it comes. */
var SLOW_MS = 1e3;
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
var SalveArticleList = class extends LitElement {
	constructor(..._args) {
		super(..._args);
		this.#localize = new LocalizeController(this);
		this.#content = new ContentController(this);
		this.#page = new ArticleConsumer(this);
		this.announcement = "";
		this.#items = [];
		this.#isFeed = false;
		this.#startTime = 0;
		this.#task = new Task(this, {
			args: () => findSource(this, this.articles, this.src),
			task: (source, { signal }) => {
				this.#startTime = performance.now();
				this.#isFeed = source[0] === "feed";
				return readSource(source, this.baseURI, signal);
			},
			onComplete: (articles) => {
				this.#items = articles;
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
			timeZone: { attribute: "time-zone" },
			headingLevel: {
				attribute: "heading-level",
				type: Number
			},
			articles: { attribute: false },
			outcome: { state: true },
			announcement: { state: true }
		};
	}
	static {
		this.styles = [tokens, listStyles];
	}
	#localize;
	#content;
	#page;
	#items;
	#isFeed;
	#startTime;
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
		const { layout, headingLevel, images, outcome } = this;
		const isShown = outcome === "shown";
		const isWaiting = this.#task.status === TaskStatus.PENDING;
		const articles = isShown ? this.#select() : [];
		const cells = Array.from({ length: this.#limit }, (_, index) => articles[index]);
		const bare = images === "none" || layout === "compact" ? " bare" : "";
		const waiting = isWaiting && !isShown && this.#content.isBlank ? " waiting" : "";
		const classes = `cards ${layout ?? "auto"} in-${Math.min(3, cells.length)}${bare}${waiting}`;
		return html`<div class="fit"><div class="list${isShown ? " shown" : ""}" aria-busy=${isWaiting}><div class="inside"><slot @focusout=${this.#showOnceLeft}></slot>${outcome === "failed" && this.#content.isBlank ? html`<p part="missing">${this.#localize.term("salveArticlesMissing")}</p>` : nothing}</div><ul class=${classes} part="list" role="list">${cells.map((article) => html`<li>${article ? renderCard(article, {
			list: this,
			layout,
			headingLevel
		}) : nothing}</li>`)}</ul></div></div><p class="status" role="status">${this.announcement}</p>`;
	}
	get #limit() {
		const { limit = 3 } = this;
		if (limit >= 1) return Math.floor(limit);
		warn(this.localName, "shows 3 articles, because limit is no number of 1 or more.");
		return 3;
	}
	#select() {
		const { url = readCanonical(this.ownerDocument), id } = this.#page.value ?? {};
		return selectArticles(this.#items, {
			section: this.section,
			limit: this.#limit,
			here: [
				url,
				id,
				addressOf(this.ownerDocument)
			],
			pictures: {
				images: this.images,
				isFeed: this.#isFeed,
				base: this.baseURI
			}
		});
	}
	#show() {
		if (this.#select().length === 0) {
			this.#fail(`has no article to show ${this.section ? `in section="${this.section}"` : "but this page’s own"}.`);
			return;
		}
		this.outcome = "shown";
		if (performance.now() - this.#startTime > SLOW_MS) this.announcement = this.#localize.term("salveArticlesShown");
		this.updateComplete.then(() => this.dispatchEvent(new Event("load")));
	}
	#fail(problem) {
		if (!this.isConnected) return;
		this.outcome = "failed";
		warn(this.localName, problem);
		this.dispatchEvent(new Event("error"));
	}
	#showOnceLeft({ relatedTarget }) {
		if (!this.outcome && this.#items.length > 0 && !this.contains(relatedTarget)) this.#show();
	}
};
addDefaultWords(articleList);
define("salve-article-list", SalveArticleList);
export { SalveArticleList };
