import { ArticleConsumer } from "../article-context.js";
import { define } from "../internal/define.js";
import { LocalizeController } from "../internal/localize-controller.js";
import { pullQuote } from "../locales/en.js";
import { linkToPage } from "../page/address.js";
import { readoptStyles } from "../internal/readopt-styles.js";
import { tokens } from "../internal/styles/tokens.js";
import { warnEmpty } from "../internal/warn-empty.js";
import { addDirective } from "../url.js";
import { addDefaultWords } from "../locales/localize.js";
import { loadAdvice } from "./pull-quote/load-advice.js";
import { loadLink } from "./pull-quote/load-link.js";
import { chooseMarks, setMarks } from "./pull-quote/marks.js";
import { PassageController } from "./pull-quote/passage-controller.js";
import { PictureController } from "./pull-quote/picture-controller.js";
import { ShareController } from "./pull-quote/share-controller.js";
import { quoteStyles } from "./pull-quote/styles.js";
import { renderAttribution, renderWords } from "./pull-quote/templates.js";
import { chooseSize, hasWords, readQuote } from "./pull-quote/words.js";
import { LitElement, html, nothing } from "lit";
// src/elements/pull-quote.ts
/**
* A quotation. If the article around it has its words, it is a pull quote and leads to its passage.
*
* Around plain HTML it leaves the words where they are; by attributes alone it shows them itself.
*
* @tag salve-pull-quote
* @slot - The quotation: a `<blockquote>`, paragraphs or bare text.
* @fires {QuoteShareEvent} salve-quote-share - Before sharing or copying. Cancelable.
* @fires {QuoteSharedEvent} salve-quote-shared - The quote has been shared or copied.
* @csspart quote - The words.
* @csspart attribution - The author and the source.
* @csspart author - The author.
* @csspart source - The source.
* @csspart button - Each of its controls.
* @csspart status - The result of sharing.
* @csspart picture - The dialog that shows a picture of it.
* @cssprop --salve-accent - Colour of the rule, the marks and the controls.
*   Default: a green that suits the text colour.
* @cssprop --salve-font-quote - Font family of the words. Default: the page's own.
* @cssprop --salve-font-ui - Font family of controls and attribution. Default: the page's own.
* @cssprop --salve-quote-open - Mark before the words, as a CSS string. Default: the language's.
* @cssprop --salve-quote-close - Mark after the words, as a CSS string. Default: the language's.
* @cssprop [--salve-space=1] - Factor for the space around the words.
*/
var SalvePullQuote = class extends LitElement {
	constructor(..._args) {
		super(..._args);
		this.share = false;
		this.shareImage = false;
		this.decorative = false;
		this.#localize = new LocalizeController(this);
		this.#article = new ArticleConsumer(this);
		this.#passage = new PassageController(this, () => this.#words);
		this.#sharing = new ShareController(this, {
			content: () => ({
				url: this.#url,
				quote: this.#words,
				text: this.#text
			}),
			prepare: () => this.#passage.range ? loadLink() : void 0
		});
		this.#content = () => ({
			quote: this.#marked,
			credit: this.#credit
		});
		this.#picture = new PictureController(this, this.#content, this.#sharing);
		this.#drawn = "";
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
	#content;
	#picture;
	/** Words as last drawn: reading them right after lays the page out. */
	#drawn;
	adoptedCallback() {
		readoptStyles(this);
	}
	willUpdate(changes) {
		if (changes.has("quote")) this.#passage.find();
		this.#drawn = this.#words;
	}
	updated() {
		const box = this.renderRoot.querySelector(".box");
		if (box) setMarks(box.style, chooseMarks(this.#drawn, this.#localize.language));
		if (this.#passage.lacking) loadAdvice((advise) => advise(this.localName, this.#passage.lacking, this.#words));
	}
	render() {
		const words = this.#drawn;
		if (!words) {
			warnEmpty(this, "give it a quote, or words inside");
			return nothing;
		}
		const { range } = this.#passage;
		return html`<div class="fit"><div class="box ${this.size ?? chooseSize(words)}">${range ? this.#renderPullQuote() : this.#renderQuotation()} ${renderAttribution(this)} ${this.#renderControls(range)}</div></div>${this.shareImage ? this.#picture.renderDialog() : nothing}`;
	}
	#renderPullQuote() {
		return html`<aside role="none"><span class="unseen">${this.#localize.term("salvePullQuote")}</span> ${this.#renderWords()}</aside>`;
	}
	#renderQuotation() {
		return this.querySelector(":scope > blockquote") ? this.#renderWords() : html`<blockquote>${this.#renderWords()}</blockquote>`;
	}
	#renderWords() {
		return renderWords(hasWords(this) ? void 0 : this.#words, this.decorative && !!this.#passage.range);
	}
	/** Renders every control in its place before the passage is known, so that nothing moves then. */
	#renderControls(range) {
		return html`<div class="controls ${range !== void 0 ? "" : "unknown"}"><button class=${range ? "" : "last"} part="button" type="button" @click=${() => this.#passage.go()}>${this.#localize.term("salveGoToPassage")}</button> ${this.share ? this.#sharing.renderButton() : nothing} ${this.shareImage ? this.#picture.renderButton() : nothing} ${this.#sharing.renderStatus()}</div>`;
	}
	get #words() {
		return readQuote(this, this.quote);
	}
	/** Quote for sharing: between marks, with its author and source. */
	get #text() {
		const named = [this.author ?? this.#article.value?.author, this.source].filter(Boolean).join(", ");
		return `${this.#marked}${named ? `\n${named}` : ""}`;
	}
	get #marked() {
		const [open, close, innerOpen, innerClose] = this.#marks;
		return `${open}${readQuote(this, this.quote, (text) => `${innerOpen}${text}${innerClose}`)}${close}`;
	}
	get #marks() {
		return chooseMarks(this.#words, this.#localize.language);
	}
	/** Author, source and site, for a picture that leaves the page. */
	get #credit() {
		const { author = this.#article.value?.author, source = this.#article.value?.headline } = this;
		return [
			author,
			source,
			this.#article.value?.publisher ?? new URL(this.#url).hostname
		].filter(Boolean).join(" · ");
	}
	/** Address of the article with its route, and a text fragment if one leads to the passage. */
	get #url() {
		return addDirective(this.#article.value?.url ?? linkToPage(this.ownerDocument), this.#passage.directive);
	}
};
addDefaultWords(pullQuote);
define("salve-pull-quote", SalvePullQuote);
export { SalvePullQuote };
