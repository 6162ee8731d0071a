import { QuoteShareEvent, QuoteSharedEvent } from "../../events.js";
import { copyText } from "../../internal/copy-text.js";
import { term } from "../../locales/localize.js";
import { html, nothing } from "lit";
// src/elements/pull-quote/share-controller.ts
/** Longest wait for it after a press: WebKit lets a page share for a second after one. */
var MAX_WAIT_MS = 500;
/** Shares a quote and its link: by the system's sheet, else by copying, else to copy by hand. */
var ShareController = class {
	#status = "";
	/** Quote and link that could not be copied, to copy by hand. */
	#uncopied = "";
	#host;
	#options;
	#isWaiting = false;
	constructor(host, options) {
		this.#host = host;
		this.#options = options;
	}
	/** Renders the button; a reader who comes near it will need the link. */
	renderButton() {
		const prepare = () => void this.#options.prepare();
		return html`<button part="button" type="button" @pointerenter=${prepare} @focus=${prepare} @click=${() => this.#press()}>${term(this.#host, "share" in navigator ? "salveShareQuote" : "salveCopyQuote")}</button>`;
	}
	renderStatus() {
		return html`<span class="status" part="status" role="status">${this.#status}</span> ${this.#uncopied ? html`<textarea readonly=readonly aria-label=${this.#status} .value=${this.#uncopied} @focus=${selectAll}></textarea>` : nothing}`;
	}
	/** Shares once what writes the link is here; after a while, a link to the article alone. */
	async #press() {
		if (this.#isWaiting) return;
		const loading = this.#options.prepare();
		if (loading) {
			this.#isWaiting = true;
			await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, MAX_WAIT_MS))]);
			this.#isWaiting = false;
			if (!this.#host.isConnected) return;
		}
		await this.#share();
	}
	async #share() {
		const { url, quote, text } = this.#options.content();
		this.setStatus("");
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
	/** Copies a text, or shows it to copy by hand; resolves to true if it was copied. */
	async #copy(text) {
		const isCopied = await copyText(text);
		this.setStatus(term(this.#host, isCopied ? "salveQuoteCopied" : "salveQuoteNotCopied"), isCopied ? "" : text);
		return isCopied;
	}
	/** Says what came of sharing, with what could not be copied. */
	setStatus(status, uncopied = "") {
		this.#status = status;
		this.#uncopied = uncopied;
		this.#host.requestUpdate();
	}
};
function selectAll(event) {
	event.target.select();
}
export { ShareController };
