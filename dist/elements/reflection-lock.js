import { define } from "../internal/define.js";
import { closeDialog, openDialog } from "../internal/dialog.js";
import { LocalizeController } from "../internal/localize-controller.js";
import { keepFocus } from "../internal/focus.js";
import { deviceJournal } from "../journal/device-journal.js";
import { JournalError } from "../journal/journal.js";
import { reflection } from "../locales/en.js";
import { readoptStyles } from "../internal/readopt-styles.js";
import { formTokens } from "../internal/styles/form-tokens.js";
import { addDefaultWords } from "../locales/localize.js";
import { lockStyles } from "./reflection-lock/styles.js";
import { LitElement, html, nothing } from "lit";
// src/elements/reflection-lock.ts
/**
* The lock on a reader's words on this site: it sets a passphrase, asks for it, changes it, and
* locks again.
*
* The prompt and the journal show it; it may stand anywhere else on a page, too.
*
* @tag salve-reflection-lock
* @csspart button - A button that locks, or opens the dialog.
* @cssprop --salve-accent - Colour of focus, links and the solid button. Default: a green that
*   suits the text colour.
* @cssprop --salve-font-ui - Font family. Default: the page's own.
* @cssprop [--salve-radius=8px] - Corner radius of fields and buttons.
*/
var SalveReflectionLock = class extends LitElement {
	constructor(..._args) {
		super(..._args);
		this.journal = deviceJournal;
		this.state = "none";
		this.isWaiting = false;
		this.#localize = new LocalizeController(this);
		this.#stop = () => {};
		this.#close = () => closeDialog(this.#dialog);
	}
	static {
		this.properties = {
			journal: { attribute: false },
			state: { state: true },
			problem: { state: true },
			isWaiting: { state: true }
		};
	}
	static {
		this.styles = [formTokens, lockStyles];
	}
	#localize;
	#stop;
	connectedCallback() {
		super.connectedCallback();
		if (this.hasUpdated) this.#watch();
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#stop();
		this.#close();
	}
	/** Closes the dialog if the move has made it one that is not modal, as in Firefox. */
	connectedMoveCallback() {
		if (!this.#dialog?.matches(":modal")) this.#close();
	}
	adoptedCallback() {
		readoptStyles(this);
	}
	willUpdate(changes) {
		if (changes.has("journal")) this.#watch();
	}
	update(changes) {
		keepFocus(this.shadowRoot, () => super.update(changes), () => this.#control);
	}
	render() {
		if (this.state === "locked") return html`${this.#renderForm("unlock")}`;
		const isSet = this.state === "unlocked";
		return html`${isSet ? html`<button type="button" part="button" @click=${this.#lock}>${this.#localize.term("salveLockNow")}</button>` : nothing} <button type="button" part="button" aria-haspopup="dialog" @click=${this.#open}>${this.#localize.term(isSet ? "salveLockChange" : "salveLockOffer")}</button><dialog aria-labelledby="title" @close=${this.#resetForm}><h2 id="title">${this.#localize.term(isSet ? "salveLockChange" : "salveLockOffer")}</h2>${isSet ? nothing : html`<p>${this.#localize.term("salveLockTraces")}</p><p>${this.#localize.term("salveLockPromise")}</p>`} ${this.#renderForm(isSet ? "change" : "set")}</dialog>`;
	}
	#renderForm(purpose) {
		const isNew = purpose !== "unlock";
		return html`<form @submit=${this.#submit}>${purpose === "change" ? this.#renderField("current", this.#localize.term("salveLockCurrent")) : nothing} ${this.#renderField("passphrase", this.#localize.term(purpose === "change" ? "salveLockNew" : "salveLockPassphrase"), isNew)} ${isNew ? this.#renderField("again", this.#localize.term("salveLockAgain"), true) : nothing}<p class="problem" role="alert">${this.problem ? this.#localize.term(this.problem) : nothing}</p><p class="actions"><button class="solid" ?disabled=${this.isWaiting}><span>${this.#localize.term(isNew ? "salveLockSet" : "salveLockUnlock")}</span></button> ${isNew ? html`<button type="button" @click=${this.#close}>${this.#localize.term("salveLockCancel")}</button>` : nothing}</p></form>`;
	}
	#renderField(name, label, isNew = false) {
		return html`<label for=${name}>${label}</label> <input id=${name} name=${name} type="password" required autocomplete=${isNew ? "new-password" : "off"} data-1p-ignore data-lpignore="true" data-bwignore>`;
	}
	/** Focuses the first field for a passphrase, or else the first button. */
	focus(options) {
		this.updateComplete.then(() => this.#control?.focus(options));
	}
	get #control() {
		return this.shadowRoot.querySelector("input, button");
	}
	#watch() {
		this.#stop();
		this.#stop = this.journal.watch(({ kind, keys }) => (kind === "lock" || !keys) && void this.#readState());
		this.#readState();
	}
	async #readState() {
		this.state = await this.journal.lockState().catch(() => this.state);
	}
	/** Checks that the two new passphrases are alike, then sets, changes or opens. */
	async #submit(event) {
		event.preventDefault();
		const form = event.target;
		const { passphrase = "", again, current } = Object.fromEntries(new FormData(form));
		this.problem = again === void 0 || again === passphrase ? void 0 : "salveLockUnlike";
		if (this.problem) return;
		this.isWaiting = true;
		try {
			await (again === void 0 ? this.journal.unlock(passphrase) : this.journal.setPassphrase(passphrase, current));
			form.reset();
			this.#close();
		} catch (error) {
			this.problem = error instanceof JournalError && error.reason === "passphrase" ? "salveLockWrong" : "salveLockFailed";
		}
		this.isWaiting = false;
		await this.#readState();
	}
	#lock() {
		this.journal.lock();
	}
	get #dialog() {
		return this.shadowRoot.querySelector("dialog");
	}
	#open() {
		openDialog(this.#dialog);
	}
	#close;
	/** Empties the fields: no passphrase stays in one that nobody sees. */
	#resetForm() {
		this.problem = void 0;
		this.#dialog.querySelector("form").reset();
	}
};
addDefaultWords(reflection);
define("salve-reflection-lock", SalveReflectionLock);
export { SalveReflectionLock };
