import { readLinkAttribute, readUrlAttribute } from "../../internal/attributes.js";
import { readAction } from "../../subscribe/form.js";
import { warn } from "../../warn.js";
import { TAG } from "./form-state.js";
// src/elements/subscribe-form/options.ts
/** Reads an element's attributes and its content, once for each rendering and each submission. */
function readOptions(element, attributes) {
	const { service, label, button, nameField, consent, consentName, consentRequired } = attributes;
	const { baseURI, ownerDocument } = element;
	const target = element.querySelector("form") ? void 0 : attributes.action;
	const action = readAction(target, baseURI);
	if (target && !action) warn(TAG, `action="${target}" leads nowhere; it is the http(s) address that the service's own form is sent to.`);
	return {
		service,
		label,
		button,
		nameField,
		consent,
		consentName,
		consentRequired,
		action,
		lists: split(attributes.lists),
		labels: split(attributes.labels),
		headingLevel: attributes.headingLevel ?? 2,
		redirect: readUrlAttribute(TAG, "redirect", attributes.redirect, baseURI),
		privacyHref: readLinkAttribute(TAG, "privacy-href", attributes.privacyHref, baseURI),
		page: ownerDocument.URL,
		slotted: action ? [...element.querySelectorAll(":is(input, select, textarea):is([slot], [slot] *)")] : [],
		hasSlotted: !!element.querySelector(":scope > :is([slot=fields], [slot=consent])")
	};
}
/** Splits an attribute at its commas. */
function split(text) {
	return text?.split(",").flatMap((each) => each.trim() || []) ?? [];
}
export { readOptions };
