import { readWebUrl } from "../url.js";
import { cleanAddress } from "./address.js";
import { isHoneypot } from "./spam.js";
// src/subscribe/form.ts
/**
* A form's target as its author meant it: copied through an editor, `&` may have become `&amp;`, and some services leave the scheme out.
* Undefined where it is no http(s) address.
*/
function readAction(action, base) {
	const href = readWebUrl(action?.replaceAll("&amp;", "&"), base);
	return href === void 0 ? void 0 : new URL(href);
}
/** The controls of a form, however its inputs are named: `form.elements` may itself be an input. */
function controlsOf(form) {
	return [...Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, "elements").get.call(form)];
}
var EMAIL = /e-?mail|^(EA|ne|field_0)$/i;
var NAME = /^(full-?|first-?)?_?name$|fname|first_?name|^nn$/i;
/** The field for the address: by type, then by what autofill calls it, then by name. */
function findEmailField(form) {
	const inputs = controlsOf(form).filter((control) => control.localName === "input" && /^(text|email)$/.test(control.type) && !isHoneypot(nameOf(control)));
	return inputs.find(({ type }) => type === "email") ?? inputs.find((input) => input.getAttribute("autocomplete")?.includes("email")) ?? inputs.find((input) => EMAIL.test(nameOf(input)));
}
function nameOf(control) {
	return control.getAttribute("name") ?? "";
}
/** A pasted form's entries as they would be submitted by `submitter`, the address cleaned; files stay out. */
function readFields(form, submitter) {
	const name = findEmailField(form)?.getAttribute("name");
	return [...new FormData(form, submitter)].filter((entry) => typeof entry[1] === "string").map(([key, value]) => [key, key === name ? cleanAddress(value) : value]);
}
/** A pasted form as a subscription; undefined where it has no address field or leads nowhere. */
function readForm(form, submitter) {
	const field = findEmailField(form);
	const action = readAction(submitter?.getAttribute("formaction") || form.getAttribute("action") || form.ownerDocument.URL, form.baseURI);
	if (!field || !action) return void 0;
	const fields = readFields(form, submitter);
	return {
		action,
		email: cleanAddress(field.value),
		name: fields.find(([key]) => NAME.test(key))?.[1].trim() ?? "",
		lists: [],
		labels: [],
		fields,
		page: form.ownerDocument.URL
	};
}
/** A subscription from attributes alone; `more` are entries of controls that the author slotted in. */
function composeSubscription(service, draft, more = []) {
	const fields = Object.entries(service.compose?.(draft) ?? {
		email: draft.email,
		name: draft.name
	}).flatMap(([key, values]) => [values].flat().map((value) => [key, value]));
	return {
		...draft,
		fields: [...fields.filter(([key, value]) => value || isHoneypot(key)), ...more]
	};
}
/** The form that the browser can submit by itself for a subscription made from attributes; undefined where the service takes none. */
function nativeForm(service, { action, fields }) {
	const target = service.target ? service.target(action) : action.href;
	return target === void 0 ? void 0 : {
		action: target,
		fields
	};
}
export { composeSubscription, controlsOf, findEmailField, nativeForm, readAction, readFields, readForm };
