import { define } from "../internal/define.js";
import { articleCard } from "../locales/en.js";
import { readoptStyles } from "../internal/readopt-styles.js";
import { warnEmpty } from "../internal/warn-empty.js";
import { addDefaultWords, removeHost } from "../locales/localize.js";
import { drawAround, drawCard, isAroundHtml } from "./article-card/drawing.js";
import { follow } from "./article-card/follow.js";
import { aroundStyles, cardStyles } from "./article-card/styles.js";
import { ReactiveElement, adoptStyles } from "@lit/reactive-element";
// src/elements/article-card.ts
/** Watches all cards for HTML that a parser or a script adds or removes after the tag. */
var childObserver = typeof MutationObserver === "undefined" ? void 0 : new MutationObserver((records) => {
	for (const card of new Set(records.map(({ target }) => target))) card.requestUpdate();
});
/** Documents and shadow roots with cards in them. */
var observedRoots = /* @__PURE__ */ new WeakSet();
/**
* Another article, as one link named by its headline: a click anywhere on the card follows it.
*
* Around plain HTML it leaves that HTML in place and makes the whole of it the link's target;
* by attributes alone it draws the card itself.
*
* @tag salve-article-card
* @slot - The card as plain HTML: a picture, a heading with a link, paragraphs.
*   While anything stands here, attributes draw nothing but `content-note`.
* @slot image - An `<img>` or `<picture>` in place of `image`, for `srcset` and `sizes`.
* @csspart image - The picture's box.
* @csspart headline - The heading that holds the link.
* @csspart description - The summary.
* @csspart content-note - A warning of what the article mentions.
* @csspart section - The section or subject.
* @csspart author - The author's name.
* @csspart date - The day of publication.
* @csspart reading-time - How long it takes to read.
* @cssprop --salve-accent - Colour of links, rules and the section.
*   Default: a green that suits the text colour.
* @cssprop --salve-font-ui - Font family of author, date and the like. Default: the page's own.
* @cssprop [--salve-radius=8px] - Corner radius of controls; a picture's is 2px more.
* @cssprop [--salve-space=1] - Factor for the space between picture and words.
*/
var SalveArticleCard = class SalveArticleCard extends ReactiveElement {
	static {
		this.properties = {
			headline: {},
			href: {},
			author: {},
			datePublished: { attribute: "date-published" },
			description: {},
			image: {},
			imageAlt: { attribute: "image-alt" },
			section: {},
			readingTime: {
				attribute: "reading-time",
				type: Number
			},
			contentNote: { attribute: "content-note" },
			layout: {},
			headingLevel: {
				attribute: "heading-level",
				type: Number
			}
		};
	}
	static {
		this.styles = cardStyles;
	}
	/** True once a pointer has come; parts that only a pointer needs are made then. */
	#hasPointer = false;
	/** Shape in which it is drawn by its attributes; empty around plain HTML. */
	#shape;
	/** True from its first connection on. */
	#isReady = false;
	/**
	* Listens for pointers once for all cards in a document or a shadow root.
	* Listeners of its own would cost each card a hundredth of its time.
	*/
	static #observePointers(root) {
		if (observedRoots.has(root)) return;
		observedRoots.add(root);
		for (const type of ["pointerover", "pointerdown"]) root.addEventListener(type, SalveArticleCard.#activateCard, true);
	}
	static #activateCard({ target, relatedTarget }) {
		const card = target.closest?.("salve-article-card");
		if (card && #hasPointer in card && !card.contains(relatedTarget ?? null)) card.#addClickListeners();
	}
	connectedCallback() {
		const isNew = !this.#isReady;
		this.#isReady = true;
		super.connectedCallback();
		childObserver?.observe(this, { childList: true });
		SalveArticleCard.#observePointers(this.getRootNode());
		if (isNew && this.headline && !isAroundHtml(this)) {
			this.isUpdatePending = true;
			this.performUpdate();
		} else if (this.shouldUpdate()) this.requestUpdate();
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		removeHost(this);
	}
	adoptedCallback() {
		readoptStyles(this, this.#styles);
	}
	/**
	* Requests no update before the first connection, where a card draws itself at once.
	* With a thousand cards, the promises of their first updates, all pending together, would cost
	* each card a twentieth of its time (test/bench).
	*/
	requestUpdate(...change) {
		if (#isReady in this && this.#isReady) super.requestUpdate(...change);
	}
	/** Around plain HTML it draws nothing until a pointer comes, unless a shadow root hides that. */
	shouldUpdate() {
		return !!this.shadowRoot || this.#hasPointer || !!this.contentNote || !isAroundHtml(this);
	}
	createRenderRoot() {
		return this.shouldUpdate() ? super.createRenderRoot() : void 0;
	}
	update(changes) {
		super.update(changes);
		const around = isAroundHtml(this);
		if (around !== (this.#shape === "")) {
			this.#shape = around ? "" : void 0;
			adoptStyles(this.shadowRoot, this.#styles);
		}
		if (around) return drawAround(this);
		if (!this.headline) warnEmpty(this, "give it a headline, or plain HTML inside");
		this.#shape = drawCard(this, this.#shape);
		if (this.#hasPointer) this.renderRoot.querySelector(".card").classList.add("live");
	}
	/** Styles for its content; around plain HTML, not even the host's display is set. */
	get #styles() {
		return [this.#shape === "" ? aroundStyles : cardStyles];
	}
	/** Draws again whenever a pointer comes, because the author's link may have changed. */
	#addClickListeners() {
		const isFirst = !this.#hasPointer;
		this.#hasPointer = true;
		this.addEventListener("click", this.#follow);
		this.addEventListener("auxclick", this.#follow);
		if (isFirst || isAroundHtml(this)) this.requestUpdate();
	}
	#follow(event) {
		follow(this, event);
	}
};
addDefaultWords(articleCard);
define("salve-article-card", SalveArticleCard);
export { SalveArticleCard };
