import { findFormService } from "./submission.js";
// src/elements/subscribe-form/boost-controller.ts
/** Elements below which htmx takes the submit of every form. */
var BOOSTED = "[hx-boost], [hx-boost\\:inherited], [data-hx-boost]";
/** Takes the submit of a pasted form before htmx, which listens at the form and asks nobody. */
var BoostController = class {
	#host;
	#options;
	#submit;
	constructor(host, options, submit) {
		this.#host = host;
		this.#options = options;
		this.#submit = submit;
		host.addController(this);
	}
	hostConnected() {
		this.#host.addEventListener("submit", this.#takeFirst, true);
	}
	#takeFirst = (event) => {
		const form = event.target;
		if (!form.closest(BOOSTED) || !findFormService(form, event.submitter, this.#options())) return;
		event.stopImmediatePropagation();
		this.#submit(event);
	};
};
export { BoostController };
