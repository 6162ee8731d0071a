// src/elements/reflection-prompt/leave-controller.ts
/** Tells the draft that the page is hidden or put away. */
var LeaveController = class {
	#draft;
	#update;
	/** `update` renders at once: a page that is put away keeps no word of a visit on its screen. */
	constructor(host, draft, update) {
		this.#draft = draft;
		this.#update = update;
		host.addController(this);
	}
	hostConnected() {
		window.addEventListener("pagehide", this.#leave);
		document.addEventListener("visibilitychange", this.#leave);
	}
	hostDisconnected() {
		window.removeEventListener("pagehide", this.#leave);
		document.removeEventListener("visibilitychange", this.#leave);
	}
	#leave = ({ type }) => {
		const isGone = type === "pagehide";
		if (!isGone && !document.hidden) return;
		this.#draft.send({ type: isGone ? "gone" : "hidden" });
		if (isGone) this.#update();
	};
};
export { LeaveController };
