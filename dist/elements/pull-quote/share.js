import { QuoteShareEvent, QuoteSharedEvent } from "../../events.js";
import { copyText } from "../../internal/copy-text.js";
import { term } from "../../locales/localize.js";
import { html, nothing } from "lit";
// src/elements/pull-quote/share.ts
/** Passes a quote and its link on: by the system's sheet, else by copying, else for the reader to copy by hand. */
var Sharing = class {
	/** What came of it. */
	#status = "";
	/** The quote and its link, where they could not be copied. */
	#byHand = "";
	#host;
	#shared;
	constructor(host, shared) {
		this.#host = host;
		this.#shared = shared;
	}
	renderButton() {
		return html`<button part="button" type="button" @click=${() => this.#share()}>${term(this.#host, "share" in navigator ? "salveShareQuote" : "salveCopyQuote")}</button>`;
	}
	renderOutcome() {
		return html`<span class="status" part="status" role="status">${this.#status}</span> ${this.#byHand ? html`<textarea readonly=readonly aria-label=${this.#status} .value=${this.#byHand} @focus=${selectAll}></textarea>` : nothing}`;
	}
	async #share() {
		const { url, quote, text } = this.#shared();
		this.#say("");
		if (!this.#host.dispatchEvent(new QuoteShareEvent(url, quote))) return;
		try {
			if ("share" in navigator) await navigator.share({
				text,
				url
			});
			else throw new Error("No share sheet here");
		} catch (error) {
			if (error.name === "AbortError" || !await this.#copy(`${text}\n${url}`)) return;
		}
		this.#host.dispatchEvent(new QuoteSharedEvent(url, quote));
	}
	/** Copies, or shows what to copy by hand; tells whether it was copied. */
	async #copy(text) {
		const isCopied = await copyText(text);
		this.#say(term(this.#host, isCopied ? "salveQuoteCopied" : "salveQuoteNotCopied"), isCopied ? "" : text);
		return isCopied;
	}
	#say(status, byHand = "") {
		this.#status = status;
		this.#byHand = byHand;
		this.#host.requestUpdate();
	}
};
function selectAll(event) {
	event.target.select();
}
export { Sharing };
