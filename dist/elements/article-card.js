import { readDateAttribute } from "../attributes.js";
import { define } from "../define.js";
import { articleCard } from "../locales/en.js";
import { adoptAgain } from "../styles/adopt.js";
import { tokens } from "../styles/tokens.js";
import { isLink } from "../url.js";
import { warn } from "../warn.js";
import { addEnglish, leave } from "../words.js";
import { findLink, follow } from "./article-card.follow.js";
import { aroundStyles, cardStyles } from "./article-card.styles.js";
import { writeCard } from "./article-card.words.js";
import { LitElement, adoptStyles, html, nothing } from "lit";
// src/elements/article-card.ts
/** Sees HTML come into a card or go, for all cards: a parser or a script may bring it after the tag. */
var childObserver = typeof MutationObserver === "undefined" ? void 0 : new MutationObserver((records) => {
	for (const card of new Set(records.map(({ target }) => target))) card.requestUpdate();
});
/**
* Another article, as one link named by its headline: a click anywhere on the card follows it.
*
* Around plain HTML it leaves that HTML in place and makes the whole of it the link's target; by attributes alone it draws the card itself.
*
* @tag salve-article-card
* @slot - The card as plain HTML: a picture, a heading with a link, paragraphs. While anything stands here, attributes draw nothing but `content-note`.
* @slot image - An `<img>` or `<picture>` in place of `image`, for `srcset` and `sizes`.
* @csspart image - The picture's box.
* @csspart headline - The heading that holds the link.
* @csspart description - The summary.
* @csspart content-note - What the article mentions that a reader may not want to meet today.
* @csspart section - The section or subject.
* @csspart author - The author's name.
* @csspart date - The day of publication.
* @csspart reading-time - How long it takes to read.
* @cssprop --salve-accent - Colour of links, rules and the section. Default: a green that suits the text colour.
* @cssprop --salve-font-ui - Font family of what informs, such as author and date. Default: the page's own.
* @cssprop --salve-radius - Corner radius of controls; a picture's is 2px more. Default: `8px`.
* @cssprop --salve-space - Factor for the space between picture and words. Default: `1`.
*/
var SalveArticleCard = class extends LitElement {
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
			},
			failed: { state: true }
		};
	}
	static {
		this.styles = [tokens, cardStyles];
	}
	/** Whether a pointer has come: what only a pointer needs is not there before. */
	#met = false;
	/** Whether it is drawn around plain HTML. */
	#around = false;
	/** The day of publication, where it is one. */
	#date;
	constructor() {
		super();
		this.addEventListener("pointerenter", this.#meet);
		this.addEventListener("pointerdown", this.#meet);
	}
	connectedCallback() {
		super.connectedCallback();
		childObserver?.observe(this, { childList: true });
		if (this.shouldUpdate()) this.requestUpdate();
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		leave(this);
	}
	adoptedCallback() {
		adoptAgain(this, this.#styles);
	}
	/** Asks for nothing before it is known what it is: Lit's constructor would, and a card around plain HTML has nothing to draw. */
	requestUpdate(...change) {
		if (#met in this) super.requestUpdate(...change);
	}
	/** Around plain HTML there is nothing to draw until a pointer comes: such a card costs hardly more than its HTML. */
	shouldUpdate() {
		return this.hasUpdated || this.#met || !!this.contentNote || !this.#isAround();
	}
	createRenderRoot() {
		return this.shouldUpdate() ? super.createRenderRoot() : void 0;
	}
	update(changes) {
		const around = this.#isAround();
		if (around !== this.#around) {
			this.#around = around;
			adoptStyles(this.shadowRoot, this.#styles);
		}
		super.update(changes);
	}
	render() {
		return this.#around ? this.#renderAround() : this.#renderCard();
	}
	updated() {
		if (!this.#around) writeCard(this, this.#date);
	}
	/** Whether it has a picture, or one is slotted in, and a place for it. */
	get #isPictured() {
		return (!!this.image || this.childElementCount > 0) && this.layout !== "compact";
	}
	/** Around plain HTML, not even the host's display is ours to set. */
	get #styles() {
		return [tokens, this.#around ? aroundStyles : cardStyles];
	}
	#isAround() {
		for (let child = this.firstElementChild; child; child = child.nextElementSibling) if (!child.slot) return true;
		return false;
	}
	#renderAround() {
		const link = findLink(this)?.href;
		return html`<div class="around"><a class="cover" href=${link && isLink(link, this.baseURI) ? link : nothing} tabindex="-1" aria-hidden="true" @focus=${this.#focusLink}></a><slot></slot>${this.#renderNote()}</div>`;
	}
	/** Places for the words, which `updated` writes into them. */
	#renderCard() {
		if (!this.headline && document.readyState !== "loading") warn(this.localName, "has nothing to show: give it a headline, or plain HTML inside.");
		const { section, author, readingTime, layout } = this;
		this.#date = readDateAttribute(this.localName, "date-published", this.datePublished);
		const facts = Number(!!section) + Number(!!author) + Number(!!this.#date) + Number(!!readingTime);
		const look = `card ${layout ?? "auto"}${this.#isPictured ? " pictured" : ""}${facts > 2 ? " two" : facts ? "" : " none"}`;
		return html`<div class=${look}>${this.#isPictured ? this.#renderImage() : nothing}<div class="headline" part="headline" role="heading" aria-level=${this.headingLevel ?? 3}><a></a></div><div class="body"><p class="description" part="description"></p>${this.#renderNote()}<p class="meta"><span class="section" part="section"></span> <span part="author"></span> <time part="date"></time> <span part="reading-time"></span></p></div></div>`;
	}
	#renderImage() {
		const { image, imageAlt = "" } = this;
		const failed = image === this.failed;
		return html`<div class="image" part="image"><slot name="image">${image && !failed ? html`<img src=${image} alt=${imageAlt} loading="lazy" decoding="async" @error=${() => this.failed = image}>` : imageAlt}</slot></div>`;
	}
	#renderNote() {
		return this.contentNote ? html`<p class="note" part="content-note">${this.contentNote}</p>` : nothing;
	}
	/** Each time a pointer comes: the author's link may lead elsewhere by now. */
	#meet() {
		this.#met = true;
		this.addEventListener("click", this.#follow);
		this.addEventListener("auxclick", this.#follow);
		if (this.#isAround()) this.requestUpdate();
	}
	#follow(event) {
		follow(this, event);
	}
	#focusLink() {
		findLink(this)?.focus({ preventScroll: true });
	}
};
addEnglish(articleCard);
define("salve-article-card", SalveArticleCard);
export { SalveArticleCard };
