import { readLinkAttribute } from "../internal/attributes.js";
import { define } from "../internal/define.js";
import { LocalizeController } from "../internal/localize-controller.js";
import { pullQuote } from "../locales/en.js";
import { writeDirective } from "../quote/directive.js";
import { isMarked, marksOf } from "../quote/quotation-marks.js";
import { findMisquote } from "../quote/misquote.js";
import { readoptStyles } from "../internal/readopt-styles.js";
import { tokens } from "../internal/styles/tokens.js";
import { collapse, readWords } from "../text.js";
import { warn } from "../warn.js";
import { addDefaultWords } from "../locales/localize.js";
import { articleContext } from "./article.js";
import { PassageController } from "./pull-quote/passage.js";
import { PictureController } from "./pull-quote/picture.js";
import { Sharing } from "./pull-quote/share.js";
import { quoteStyles } from "./pull-quote/styles.js";
import { ContextConsumer } from "@lit/context";
import { LitElement, html, nothing } from "lit";
// src/elements/pull-quote.ts
/** What names a quotation's source, and is none of its words. */
var ATTRIBUTION = "footer, figcaption, salve-pull-quote > cite, blockquote > cite";
/** What makes lines of its own, so that no mark can follow its last word from outside. */
var BLOCKS = ":scope > :not(a, abbr, b, bdi, br, cite, em, i, mark, q, s, small, span, strong, sub, sup, u)";
/** Numbers of words up to which a quote is set large, and medium. */
var LARGE = 25;
var MEDIUM = 60;
/**
* A quotation that knows whether its words stand in the article around it: if they do it is a pull quote, which leads to its passage.
*
* Around plain HTML it leaves the words where they are; by attributes alone it shows them itself.
*
* @tag salve-pull-quote
* @slot - The quotation: a `<blockquote>`, paragraphs or bare text.
* @fires salve-quote-share - The quote is about to be shared or copied; carries `url` and `quote`. Cancelable.
* @fires salve-quote-shared - The quote has been shared or copied; carries `url` and `quote`.
* @csspart quote - The words.
* @csspart attribution - Who said it, and where.
* @csspart author - Who said it.
* @csspart source - Where it was said.
* @csspart button - Each of its controls.
* @csspart status - What came of sharing.
* @csspart picture - The dialog that shows a picture of it.
* @cssprop --salve-accent - Colour of the rule, the marks and the controls. Default: a green that suits the text colour.
* @cssprop --salve-font-quote - Font family of the words. Default: the page's own.
* @cssprop --salve-font-ui - Font family of controls and attribution. Default: the page's own.
* @cssprop --salve-quote-open - Mark before the words, as a CSS string. Default: that of the language.
* @cssprop --salve-quote-close - Mark after the words, as a CSS string. Default: that of the language.
* @cssprop --salve-space - Factor for the space around the words. Default: `1`.
*/
var SalvePullQuote = class extends LitElement {
	constructor(..._args) {
		super(..._args);
		this.share = false;
		this.shareImage = false;
		this.decorative = false;
		this.#localize = new LocalizeController(this);
		this.#article = new ContextConsumer(this, {
			context: articleContext,
			subscribe: true
		});
		this.#passage = new PassageController(this, () => this.#words);
		this.#sharing = new Sharing(this, () => ({
			url: this.#url,
			quote: this.#words,
			text: this.#text
		}));
		this.#picture = new PictureController(this, () => ({
			quote: this.#marked,
			credit: this.#credit
		}));
	}
	static {
		this.properties = {
			quote: {},
			author: {},
			source: {},
			cite: {},
			align: {},
			size: {},
			share: { type: Boolean },
			shareImage: {
				attribute: "share-image",
				type: Boolean
			},
			decorative: { type: Boolean }
		};
	}
	static {
		this.styles = [tokens, quoteStyles];
	}
	#localize;
	#article;
	#passage;
	#sharing;
	#picture;
	adoptedCallback() {
		readoptStyles(this);
	}
	willUpdate(changes) {
		if (changes.has("quote")) this.#passage.find();
	}
	updated() {
		this.#setMarks(this.renderRoot.querySelector(".box").style);
		if (this.#passage.range === null) this.#tellMisquote();
	}
	render() {
		const words = this.#words;
		if (!words && document.readyState !== "loading") warn(this.localName, "has nothing to show: give it a quote, or words inside.");
		const { range } = this.#passage;
		const count = words.split(" ").length;
		const size = this.size ?? (count <= LARGE ? "large" : count <= MEDIUM ? "medium" : "small");
		return html`<div class="box ${size}">${range ? this.#renderPullQuote() : this.#renderQuotation()} ${this.#renderAttribution()} ${this.#renderControls(range)}</div>${this.shareImage ? this.#picture.renderDialog() : nothing}`;
	}
	#renderPullQuote() {
		return html`<aside role="none"><span class="unseen">${this.#localize.term("salvePullQuote")}</span> ${this.#renderWords()}</aside>`;
	}
	#renderQuotation() {
		return this.querySelector(":scope > blockquote") ? this.#renderWords() : html`<blockquote>${this.#renderWords()}</blockquote>`;
	}
	#renderWords() {
		const close = this.querySelector(BLOCKS) ? nothing : html`<span class="close" aria-hidden="true"></span>`;
		return html`<div class="words" part="quote" aria-hidden=${this.decorative && this.#passage.range ? "true" : nothing}><span class="open" aria-hidden="true"></span><div class="text">${this.#isAround() ? html`<slot></slot>` : html`<p>${this.#words}${close}</p>`}</div></div>`;
	}
	/** A pull quote's author is the article's, who is named there; any other is named here. */
	#renderAttribution() {
		const { author, source } = this;
		if (author && !source && author === this.#article.value?.author && this.#passage.range !== null || !author && !source || this.querySelector(ATTRIBUTION)) return nothing;
		const href = readLinkAttribute(this.localName, "cite", this.cite, this.baseURI);
		const link = (text) => href ? html`<a href=${href}>${text}</a>` : text;
		return html`<p class="attribution" part="attribution">${author ? html`<span part="author">${source ? author : link(author)}</span>` : nothing}${author && source ? ", " : nothing} ${source ? html`<cite part="source">${link(source)}</cite>` : nothing}</p>`;
	}
	/** Each has its place before it is known whether there is a passage, and keeps it: nothing moves when that is found out. */
	#renderControls(range) {
		return html`<div class="controls ${range !== void 0 ? "" : "unknown"}"><button class=${range ? "" : "last"} part="button" type="button" @click=${() => this.#passage.go()}>${this.#localize.term("salveGoToPassage")}</button> ${this.share ? this.#sharing.renderButton() : nothing} ${this.shareImage ? this.#picture.renderButton() : nothing} ${this.#sharing.renderOutcome()}</div>`;
	}
	/** Whether words stand inside the tag. */
	#isAround() {
		return this.childElementCount > 0 || /\S/.test(this.textContent);
	}
	/** The words as the author wrote them. */
	get #words() {
		return this.#isAround() ? readWords(this, ATTRIBUTION) : collapse(this.quote ?? "");
	}
	/** The quote as it is passed on: between marks, and with who said it. */
	get #text() {
		const named = [this.author ?? this.#article.value?.author, this.source].filter(Boolean).join(", ");
		return `${this.#marked}${named ? `\n${named}` : ""}`;
	}
	get #marked() {
		const [open, close, innerOpen, innerClose] = this.#marks;
		return `${open}${this.#isAround() ? readWords(this, ATTRIBUTION, (said) => `${innerOpen}${said}${innerClose}`) : this.#words}${close}`;
	}
	/** None around words that their author put between marks. */
	get #marks() {
		return isMarked(this.#words) ? [
			"",
			"",
			"“",
			"”"
		] : marksOf(this.#localize.language);
	}
	/** Who said it, where, and whose page that is: what a picture of it goes without once it has left the page. */
	get #credit() {
		const { author = this.#article.value?.author, source = this.#article.value?.headline } = this;
		return [
			author,
			source,
			this.#article.value?.publisher ?? new URL(this.#url).hostname
		].filter(Boolean).join(" · ");
	}
	/** The article's address, and where there is a passage that a link can single out, the way to it. */
	get #url() {
		const { range } = this.#passage;
		const directive = range && writeDirective(range);
		return `${this.#article.value?.url ?? this.baseURI.replace(/#.*/, "")}${directive ? `#${directive}` : ""}`;
	}
	/** By script, because a strict policy refuses a style in markup. */
	#setMarks(style) {
		const [open, close, innerOpen, innerClose] = this.#marks;
		style.setProperty("--_open", JSON.stringify(open));
		style.setProperty("--_close", JSON.stringify(close));
		style.quotes = [
			innerOpen,
			innerClose,
			open || "‘",
			close || "’"
		].map((mark) => JSON.stringify(mark)).join(" ");
	}
	/** Tells the author, once the whole page is there, where the article says it otherwise. */
	#tellMisquote() {
		const { reading } = this.#passage;
		const misquote = document.readyState === "complete" && reading && findMisquote(reading, this.#words);
		if (misquote) warn(this.localName, `says “${this.#words}”, where the article says “${misquote.passage}”: ${misquote.differences.join(", ") || "the punctuation differs"}.`);
	}
};
addDefaultWords(pullQuote);
define("salve-pull-quote", SalvePullQuote);
export { SalvePullQuote };
