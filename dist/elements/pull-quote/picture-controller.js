import { term } from "../../locales/localize.js";
import { loadPicture } from "./load-picture.js";
import { html, nothing } from "lit";
// src/elements/pull-quote/picture-controller.ts
/** Offers a picture of a quote, and loads the dialog that shows it. */
var PictureController = class {
	#host;
	#readContent;
	#status;
	#view;
	constructor(host, readContent, status) {
		this.#host = host;
		this.#readContent = readContent;
		this.#status = status;
		host.addController(this);
		this.#load();
	}
	/** Closes the dialog, because it is no modal one any more after a move. */
	hostDisconnected() {
		this.#view?.close();
	}
	hostUpdated() {
		this.#view?.closeOther();
	}
	/** Renders the button; a reader who comes near it will need the dialog. */
	renderButton() {
		const load = () => this.#load();
		return html`<button part="button" type="button" @pointerenter=${load} @focus=${load} @click=${this.#open}>${term(this.#host, "salvePicture")}</button>`;
	}
	renderDialog() {
		return this.#view?.render() ?? nothing;
	}
	#load(onLoad, onFail) {
		if (this.#view) return onLoad?.();
		loadPicture((View) => {
			this.#view ??= new View(this.#host, this.#readContent);
			this.#host.requestUpdate();
			onLoad?.();
		}, onFail);
	}
	#open = () => {
		this.#status.setStatus("");
		this.#load(() => {
			this.#view.open();
		}, () => this.#status.setStatus(term(this.#host, "salvePictureMissing")));
	};
};
export { PictureController };
