// src/elements/reflection-prompt/auto-lock-controller.ts
/**
* Time of the last input into any prompt of this page, or of its unlocking: milliseconds.
* A prompt that is idle must not lock another that is not.
*/
var lastActivity = 0;
/** Locks the journal once nobody has written for the author's number of minutes. */
var AutoLockController = class {
	#draft;
	#minutes;
	#isOpen = false;
	#timer;
	constructor(host, draft, minutes) {
		this.#draft = draft;
		this.#minutes = minutes;
		host.addController(this);
	}
	hostUpdated() {
		const isOpen = this.#draft.state.lock === "unlocked";
		if (isOpen && !this.#isOpen) this.touch();
		this.#isOpen = isOpen;
	}
	/** Starts the minutes again. */
	touch() {
		lastActivity = Date.now();
		this.#wait();
	}
	#wait = () => {
		clearTimeout(this.#timer);
		const minutes = this.#minutes();
		if (!minutes || this.#draft.state.lock !== "unlocked") return;
		const left = lastActivity + minutes * 6e4 - Date.now();
		if (left <= 0) return void this.#draft.send({ type: "lock" });
		this.#timer = setTimeout(this.#wait, left);
		document.addEventListener("visibilitychange", this.#wait, { once: true });
	};
};
export { AutoLockController };
