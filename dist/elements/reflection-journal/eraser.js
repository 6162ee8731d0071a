import { formatNumber } from "../../locales/format.js";
import { ReflectionErasedEvent } from "../../events.js";
import { languageOf, term } from "../../locales/localize.js";
import { findFocused } from "../../internal/focus.js";
import { html, nothing } from "lit";
// src/elements/reflection-journal/eraser.ts
/** Time in which an erasure can be undone once focus and pointer have left its notice. */
var UNDO_MS = 1e4;
/**
* Erases one reflection, those of an article, or all.
* It says what goes and asks first; for a while after, the reader can undo it.
*/
var Eraser = class {
	#host;
	#journal;
	#asked;
	#erased;
	#timer;
	constructor(host, journal) {
		this.version = 0;
		this.#stopTimer = () => clearTimeout(this.#timer);
		this.#startTimer = () => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(this.#finish, UNDO_MS);
		};
		this.#onVisibilityChange = () => {
			if (document.hidden) this.#finish();
		};
		this.#finish = () => {
			clearTimeout(this.#timer);
			this.#erased?.finish();
			this.#erased = void 0;
			this.#show();
		};
		this.#host = host;
		this.#journal = journal;
		host.addController(this);
	}
	hostConnected() {
		document.addEventListener("visibilitychange", this.#onVisibilityChange);
		window.addEventListener("pagehide", this.#finish);
	}
	hostDisconnected() {
		document.removeEventListener("visibilitychange", this.#onVisibilityChange);
		window.removeEventListener("pagehide", this.#finish);
		this.#finish();
	}
	/** Renders a button that asks, then the question in its place. Without keys, everything goes. */
	renderAction(id, label, name, keys) {
		const host = this.#host;
		if (this.#asked !== id) return html`<button type="button" data-ask=${id} aria-label=${name ? `${label}: ${name}` : label} @click=${() => this.#ask(id)}>${label}</button>`;
		const sentence = !keys ? term(host, "salveJournalEraseAllAsk") : keys.length === 1 ? term(host, "salveJournalEraseOneAsk") : term(host, "salveJournalEraseArticleAsk", formatNumber(keys.length, languageOf(host)));
		return html`<div class="panel ui" role="group" aria-labelledby="ask"><p id="ask">${sentence}</p><div class="row"><button type="button" @click=${() => this.#erase(keys)}>${term(host, "salvePromptErase")}</button> <button type="button" class="keep" @click=${() => this.#ask()}>${term(host, "salveJournalKeep")}</button></div></div>`;
	}
	renderNotice() {
		const host = this.#host;
		return html`<div role="status">${this.#erased ? html`<div class="notice" part="notice" @focusin=${this.#stopTimer} @focusout=${this.#startTimer} @pointerenter=${this.#stopTimer} @pointerleave=${this.#startTimer}><p>${term(host, "salveJournalErased", formatNumber(this.#erased.keys.length, languageOf(host)))}</p><button type="button" class="undo" @click=${() => this.#undo()}>${term(host, "salvePromptUndo")}</button></div>` : nothing}</div>`;
	}
	async #ask(id) {
		const before = this.#asked;
		this.#asked = id;
		await this.#show();
		[...this.#host.shadowRoot.querySelectorAll(".keep, [data-ask]")].find(({ className, dataset }) => id ? className === "keep" : dataset.ask === before)?.focus();
	}
	async #erase(keys) {
		this.#finish();
		const erased = await this.#journal.attempt((journal) => journal.erase(keys));
		this.#asked = void 0;
		this.#erased = erased;
		for (const key of erased?.keys ?? []) this.#host.dispatchEvent(new ReflectionErasedEvent(key));
		await this.#show();
		this.#host.shadowRoot.querySelector(".undo")?.focus({ preventScroll: true });
		if (erased && !findFocused(this.#host.shadowRoot)) this.#startTimer();
	}
	async #undo() {
		const erased = this.#erased;
		this.#erased = void 0;
		clearTimeout(this.#timer);
		if (erased) await this.#journal.attempt(() => erased.undo());
		await this.#show();
		this.#host.shadowRoot.querySelector("summary")?.focus({ preventScroll: true });
	}
	#stopTimer;
	#startTimer;
	#onVisibilityChange;
	#finish;
	async #show() {
		this.version += 1;
		this.#host.requestUpdate();
		await this.#host.updateComplete;
	}
};
export { Eraser };
