// src/elements/reflection-prompt/auto-lock-controller.ts
/** When somebody last wrote into a prompt of this page, or opened the lock: milliseconds. One that is idle must not lock another that is not. */
var lastActivity = 0;
/** Locks what is kept once nobody has written for the author's while. */
var AutoLockController = class {
	#keeper;
	#minutes;
	#isOpen = false;
	#timer;
	constructor(host, keeper, minutes) {
		this.#keeper = keeper;
		this.#minutes = minutes;
		host.addController(this);
	}
	hostUpdated() {
		const isOpen = this.#keeper.lockState === "unlocked";
		if (isOpen && !this.#isOpen) this.wake();
		this.#isOpen = isOpen;
	}
	/** Begins the while anew. */
	wake() {
		lastActivity = Date.now();
		this.#wait();
	}
	#wait = () => {
		clearTimeout(this.#timer);
		const minutes = this.#minutes();
		if (!minutes || this.#keeper.lockState !== "unlocked") return;
		const left = lastActivity + minutes * 6e4 - Date.now();
		if (left > 0) this.#timer = setTimeout(this.#wait, left);
		else this.#keeper.lock();
	};
};
export { AutoLockController };
