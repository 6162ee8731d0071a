// src/elements/reflection-prompt/undo-controller.ts
/** Shortest time in which an erasure can be undone. */
var UNDO_MS = 15e3;
/** Interval at which an expired undo button is checked: it stays while the reader is at it. */
var UNDO_POLL_MS = 1e3;
/** Ends the undo of an erasure once its time is over. */
var UndoController = class {
	#host;
	#draft;
	#undoable;
	#timer;
	constructor(host, draft) {
		this.#host = host;
		this.#draft = draft;
		host.addController(this);
	}
	get button() {
		return this.#host.shadowRoot.querySelector(".undo");
	}
	hostUpdated() {
		const { undo } = this.#draft.state;
		if (undo === this.#undoable) return;
		this.#undoable = undo;
		this.#end(UNDO_MS);
	}
	/** Ends the undo after `milliseconds`, or once the reader has left its button. */
	#end(milliseconds) {
		clearTimeout(this.#timer);
		if (!this.#undoable) return;
		this.#timer = setTimeout(() => {
			if (this.button?.matches(":hover, :focus")) this.#end(UNDO_POLL_MS);
			else this.#draft.send({ type: "undoOver" });
		}, milliseconds);
	}
};
export { UndoController };
