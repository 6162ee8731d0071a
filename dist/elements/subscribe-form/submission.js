import { cleanAddress } from "../../subscribe/address.js";
import { closesDialog, composeNativeForm, composeSubscription, findEmailField, readEntries, readFields, readForm, readTarget } from "../../subscribe/form.js";
import { findService, serviceNames } from "../../subscribe/services.js";
import { warn } from "../../warn.js";
import { TAG } from "./form-state.js";
// src/elements/subscribe-form/submission.ts
/** Finds the service that takes a form; warns the author of an unknown name. */
function serviceOf({ service: name }, action, fields = [], attributes = []) {
	const named = findService(name, action, fields, attributes);
	if (!named) warn(TAG, `knows no service="${name}"; it knows ${serviceNames().join(", ")}.`);
	return named ?? findService(void 0, action, fields, attributes);
}
/** Finds the service that takes a form; undefined if it asks for no address, or closes a dialog. */
function findFormService(form, submitter, options) {
	if (options.action) return serviceOf(options, options.action);
	const action = readTarget(form, submitter);
	if (!action || !findEmailField(form) || closesDialog(form, submitter)) return void 0;
	return serviceOf(options, action, readFields(form, submitter), form.getAttributeNames());
}
/** Reads a form as the subscription that is sent to `service`. */
function readSubmission(form, submitter, service, { action, lists, labels, page, slotted, consentName }) {
	if (!action) return {
		isPasted: true,
		service,
		subscription: {
			...readForm(form, submitter),
			lists,
			labels
		}
	};
	const find = (id) => form.querySelector(`#${id}`);
	const draft = {
		action,
		email: cleanAddress(findEmailField(form).value),
		name: find("name")?.value.trim() ?? "",
		lists,
		labels,
		page
	};
	const more = readEntries(slotted);
	if (consentName && find("consent")?.checked) more.push([consentName, "yes"]);
	return {
		isPasted: false,
		service,
		subscription: composeSubscription(service, draft, more)
	};
}
/** Makes the state of a form whose submission failed. */
function failedState(failure, submission) {
	return {
		phase: "failed",
		failure,
		isOnline: navigator.onLine,
		fallback: fallbackOf(submission),
		serviceLabel: labelOf(submission.service, submission.subscription.action)
	};
}
/** Finds a way for the reader to go on where the script can't. */
function fallbackOf({ isPasted, service, subscription }) {
	if (isPasted || composeNativeForm(service, subscription)) return { href: void 0 };
	const href = service.page?.(subscription.action);
	return href ? { href } : void 0;
}
/** Finds the name by which readers know a service, else its host's. */
function labelOf({ label }, { hostname }) {
	return label || hostname;
}
export { failedState, findFormService, labelOf, readSubmission, serviceOf };
