import { hasFocus } from "../../internal/focus.js";
import { computeWait, findFilled, isOutOfSight } from "../../subscribe/spam.js";
// src/elements/subscribe-form/reader-controller.ts
/** Notes what a reader does at the form, which tells people from robots. */
var ReaderController = class {
	#host;
	/** Time at which the reader came, on the clock of `performance`. */
	#arrival;
	#sawTrustedInput = false;
	/** Fields that a hand or the browser wrote into, and that have been out of sight ever since. */
	#unseen = /* @__PURE__ */ new Set();
	/** A script has moved the form since the reader was at it. */
	#wasMoved = false;
	/** Address of the page when the reader was last seen at it: a script may show another page. */
	#address = "";
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	hostDisconnected() {
		this.#wasMoved = true;
	}
	noteArrival() {
		this.#arrival ??= performance.now();
		this.#address = document.URL;
		this.#wasMoved = false;
	}
	noteInput({ isTrusted, type, target }) {
		this.#sawTrustedInput ||= isTrusted;
		if (isTrusted && type === "input") this.#unseen.add(target);
		for (const each of this.#unseen) if (!isOutOfSight(each)) this.#unseen.delete(each);
	}
	/** Tells whether the reader is at the form, or nowhere else on the page. */
	get isAtForm() {
		const { activeElement, body, URL: address } = this.#host.ownerDocument;
		const isGone = this.#wasMoved || address !== this.#address;
		return hasFocus(this.#host) || !isGone && (!activeElement || activeElement === body);
	}
	/** Waits until a request is no faster than a person. */
	async wait() {
		const now = performance.now();
		await new Promise((resolve) => setTimeout(resolve, computeWait(this.#arrival ?? now, now)));
	}
	/**
	* Clears the honeypots that a password manager filled for a person.
	* Returns true if a robot filled some: they stay for the service to judge.
	*/
	clearHoneypots(controls) {
		const filled = findFilled(controls, this.#unseen);
		if (!this.#sawTrustedInput) return filled.length > 0;
		for (const honeypot of filled) Object.assign(honeypot, {
			value: "",
			checked: false
		});
		return false;
	}
};
export { ReaderController };
