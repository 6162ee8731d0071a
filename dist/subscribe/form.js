import { readWebUrl } from "../url.js";
import { cleanAddress } from "./address.js";
import { isHoneypot } from "./spam.js";
// src/subscribe/form.ts
/**
* Reads a form's target as its author meant it; undefined unless it is an http(s) address.
* An editor may have turned `&` into `&amp;`, and some services leave the scheme out.
*/
function readAction(action, base) {
	const href = readWebUrl(action?.replaceAll("&amp;", "&"), base);
	return href === void 0 ? void 0 : new URL(href);
}
/**
* Controls of a form, and those of `beside` that stand in slots of its own.
* An input may be called "elements", and then hides the form's property.
*/
function readControls(form, beside = []) {
	return [...Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, "elements").get.call(form), ...beside].filter((each) => /^(input|select|textarea)$/.test(each.localName));
}
/** Entries of controls that belong to no form, as a form would submit them. */
function readEntries(controls) {
	return controls.flatMap((control) => {
		const name = nameOf(control);
		if (!name || control.matches(":disabled, [type=checkbox]:not(:checked), [type=radio]:not(:checked), [type=submit]")) return [];
		return (control.localName === "select" ? [...control.selectedOptions] : [control]).map(({ value }) => [name, value]);
	});
}
/** Empties a form, and controls that are submitted with it without being part of it. */
function clearControls(form, controls) {
	HTMLFormElement.prototype.reset.call(form);
	for (const control of controls) {
		if (control.form === form || control.localName === "select") continue;
		control.value = control.defaultValue;
		control.checked = control.defaultChecked;
	}
}
var EMAIL = /e-?mail|^(EA|ne|field_0)$/i;
var NAME = /^(full-?|first-?)?_?name$|fname|first_?name|^nn$/i;
/** Finds the field for the address: by type, then by autofill's name for it, then by its own name. */
function findEmailField(form) {
	const inputs = readControls(form).filter((control) => control.localName === "input" && /^(text|email)$/.test(control.type) && !isHoneypot(nameOf(control)));
	return inputs.find(({ type }) => type === "email") ?? inputs.find((input) => input.getAttribute("autocomplete")?.includes("email")) ?? inputs.find((input) => EMAIL.test(nameOf(input)));
}
function nameOf(control) {
	return control.getAttribute("name") ?? "";
}
/** Entries of a pasted form as `submitter` submits them, the address cleaned; files stay out. */
function readFields(form, submitter) {
	const name = findEmailField(form)?.getAttribute("name");
	return [...new FormData(form, submitter)].filter((entry) => typeof entry[1] === "string").map(([key, value]) => [key, key === name ? cleanAddress(value) : value]);
}
/** Target of a pasted form: without one of its own, the form posts to the page it stands on. */
function readTarget(form, submitter) {
	return readAction(submitter?.getAttribute("formaction") || form.getAttribute("action") || form.ownerDocument.URL, form.baseURI);
}
/** Reads a pasted form as a subscription; undefined without a field for the address or a target. */
function readForm(form, submitter) {
	const field = findEmailField(form);
	const action = readTarget(form, submitter);
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
/** Makes a subscription from attributes; `more` are entries of controls that the author slotted in. */
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
/** Form by which the browser submits a subscription made from attributes; undefined if none is taken. */
function nativeForm(service, { action, fields }) {
	const target = service.target ? service.target(action) : action.href;
	return target === void 0 ? void 0 : {
		action: target,
		fields
	};
}
/**
* Has the browser submit `fields` by a form in `parent`.
* An entry may be called "submit" or "action", and then hides the form's own.
*/
function submitNatively(parent, { action, fields }) {
	const page = parent.ownerDocument;
	const form = page.createElement("form");
	form.hidden = true;
	form.method = "post";
	form.action = action;
	for (const [name, value] of fields) form.append(Object.assign(page.createElement("input"), {
		type: "hidden",
		name,
		value
	}));
	parent.append(form);
	HTMLFormElement.prototype.submit.call(form);
	form.remove();
}
export { clearControls, composeSubscription, findEmailField, nativeForm, readAction, readControls, readEntries, readFields, readForm, readTarget, submitNatively };
