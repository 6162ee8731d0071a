import { cleanAddress } from "../../subscribe/address.js";
import { composeSubscription, findEmailField, nativeForm, readAction, readForm } from "../../subscribe/form.js";
import { findService, serviceNames } from "../../subscribe/services.js";
import { warn } from "../../warn.js";
import { readControls, readEntries, submitNatively } from "./error-notes.js";
// src/elements/subscribe-form/submission.ts
/** The service that takes a form; one by a name that nobody has is told to the author. */
function serviceOf(host, action, fields = [], attributes = []) {
	const named = findService(host.service, action, fields, attributes);
	if (!named) warn(host.localName, `knows no service="${host.service}"; it knows ${serviceNames().join(", ")}.`);
	return named ?? findService(void 0, action, fields, attributes);
}
/** Where a form by attributes alone leads; undefined where the page has a form of its own, or `action` leads nowhere. */
function actionOf(host) {
	const { localName: tag, action } = host;
	if (host.querySelector("form")) return void 0;
	const url = readAction(action, host.baseURI);
	if (action && !url) warn(tag, `action="${action}" leads nowhere; it is the http(s) address that the service's own form is sent to.`);
	return url;
}
/** Every control that goes along with a form: its own, and those that the page has slotted in beside it. */
function controlsFor(host, form) {
	return readControls(form, isPasted(host, form) ? [] : host.querySelectorAll(":is(input, select, textarea):is([slot], [slot] *)"));
}
/** What a form asks for; undefined where it has no field for an address, and is none of ours. */
function readAttempt(host, form, submitter) {
	const [lists, labels] = [host.lists, host.labels].map((text) => text?.split(",").flatMap((each) => each.trim() || []) ?? []);
	if (isPasted(host, form)) {
		const read = readForm(form, submitter);
		if (!read) return void 0;
		const subscription = {
			...read,
			lists,
			labels
		};
		return {
			form,
			submitter,
			isPasted: true,
			service: serviceOf(host, read.action, read.fields, form.getAttributeNames()),
			subscription
		};
	}
	const action = actionOf(host);
	const service = serviceOf(host, action);
	const find = (id) => form.querySelector(`#${id}`);
	const draft = {
		action,
		email: cleanAddress(findEmailField(form).value),
		name: find("name")?.value.trim() ?? "",
		lists,
		labels,
		page: host.ownerDocument.URL
	};
	const more = readEntries(controlsFor(host, form).filter((control) => !form.contains(control)));
	if (host.consentName && find("consent")?.checked) more.push([host.consentName, "yes"]);
	return {
		form,
		submitter,
		isPasted: false,
		service,
		subscription: composeSubscription(service, draft, more)
	};
}
/** How a reader can go on where the script can't: by submitting the form (true), by a link, or not at all. */
function wayOn({ isPasted, service, subscription }) {
	return isPasted || nativeForm(service, subscription) ? true : service.page?.(subscription.action);
}
/** Has the browser submit what `wayOn` says can be. */
function goOn({ form, submitter, isPasted, service, subscription }) {
	const native = isPasted ? void 0 : nativeForm(service, subscription);
	if (native) submitNatively(form.getRootNode(), native.action, native.fields);
	else if (isPasted) HTMLFormElement.prototype.requestSubmit.call(form, submitter?.isConnected ? submitter : null);
}
function isPasted(host, form) {
	return form.getRootNode() !== host.shadowRoot;
}
export { actionOf, controlsFor, goOn, readAttempt, serviceOf, wayOn };
