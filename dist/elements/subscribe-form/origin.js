import { composeNativeForm, findEmailField, submitNatively, writeValue } from "../../subscribe/form.js";
// src/elements/subscribe-form/origin.ts
/**
* Finds the form of an origin, or the one that the page has put in its place meanwhile.
* That one gets the address, so that the reader is asked for nothing twice.
*/
function findOrigin(host, { form, submitter }, address) {
	const other = form.isConnected ? null : host.querySelector("form") ?? host.shadowRoot.querySelector("form");
	if (!other) return {
		form,
		submitter: submitter?.isConnected ? submitter : null
	};
	const email = findEmailField(other);
	if (email && !email.value) writeValue(email, address);
	return {
		form: other,
		submitter: null
	};
}
/** Has the browser submit a form: a pasted one as it stands, another if its service takes one. */
function submitByBrowser({ form, submitter }, submission) {
	const { isPasted, service, subscription } = submission;
	const native = isPasted ? void 0 : composeNativeForm(service, subscription);
	if (native) submitNatively(form.getRootNode(), native);
	else if (isPasted) HTMLFormElement.prototype.requestSubmit.call(form, submitter);
}
export { findOrigin, submitByBrowser };
