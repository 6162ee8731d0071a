import { findFormService } from "./submission.js";
// src/elements/subscribe-form/boost.ts
/** Elements below which htmx takes the submit of every form. */
var BOOSTED = "[hx-boost], [hx-boost\\:inherited], [data-hx-boost]";
/** Takes the submit of a pasted form before htmx, which listens at the form and asks nobody. */
function takeBoosted(host, options, submit) {
	host.addEventListener("submit", (event) => {
		const form = event.target;
		if (!form.closest(BOOSTED) || !findFormService(form, event.submitter, options())) return;
		event.stopImmediatePropagation();
		submit(event);
	}, true);
}
export { takeBoosted };
