import { AutoLockController } from "./auto-lock-controller.js";
import { isOpen } from "./draft-controller.js";
import { UndoController } from "./undo-controller.js";
// src/elements/reflection-prompt/field-controller.ts
/** Answers the reader's clicks and input: changes the view, sends to the draft, moves focus. */
var FieldController = class {
	#host;
	#draft;
	#autoLock;
	#undo;
	#hasFocus;
	constructor(host, draft) {
		this.view = {
			isHidden: false,
			isMoreOpen: false,
			isListing: false,
			isCopied: false,
			checksSpelling: false,
			printsWords: false
		};
		this.#hasFocus = false;
		this.#host = host;
		this.#draft = draft;
		this.#autoLock = new AutoLockController(host, draft, () => host.lockAfter);
		this.#undo = new UndoController(host, draft);
		host.addController(this);
	}
	get element() {
		return this.#host.shadowRoot?.querySelector("textarea");
	}
	/** Shows the field again once no word is left to be hidden. */
	hostUpdate() {
		const { isConnected, hasUpdated } = this.#host;
		const { state } = this.#draft;
		if (isConnected && hasUpdated && isOpen(state) && !state.text) this.view.isHidden = false;
	}
	hostUpdated() {
		this.element.style.setProperty("--_rows", String(this.#host.rows));
		this.#grow();
	}
	send(event) {
		this.#draft.send(event);
	}
	setView(change) {
		this.view = {
			...this.view,
			...change
		};
		this.#host.requestUpdate();
	}
	prepare() {
		this.#hasFocus = true;
		this.#draft.prepare();
		this.#autoLock.touch();
	}
	type() {
		if (this.view.isCopied) this.setView({ isCopied: false });
		const text = this.element.value;
		if (text !== this.#draft.state.text) this.send({
			type: "type",
			text
		});
		this.#grow();
		this.#autoLock.touch();
	}
	leave() {
		this.#hasFocus = false;
		this.send({ type: "pause" });
	}
	/** Gives focus back, which Firefox takes from a field that is moved, without a word. */
	restoreFocus() {
		if (this.#hasFocus) this.element.focus({ preventScroll: true });
	}
	show() {
		this.setView({ isHidden: false });
		this.send({ type: "show" });
		this.#focusField();
	}
	async erase() {
		await this.#draft.send({ type: "erase" });
		if (!this.#draft.state.undo) return;
		this.setView({
			isHidden: false,
			isListing: false
		});
		await this.#host.updateComplete;
		this.#undo.button?.focus({ preventScroll: true });
	}
	async undo() {
		await this.#draft.send({ type: "undo" });
		await this.#focusField();
	}
	async #focusField() {
		await this.#host.updateComplete;
		this.element.focus({ preventScroll: true });
	}
	/** Makes the field as high as its text for browsers whose CSS can't. */
	#grow() {
		if ("fieldSizing" in this.element.style) return;
		this.element.style.blockSize = "auto";
		this.element.style.blockSize = `${this.element.scrollHeight + 2}px`;
	}
};
export { FieldController };
