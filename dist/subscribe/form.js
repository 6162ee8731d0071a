import { readWebUrl } from "../url.js";
import { cleanAddress } from "./address.js";
import { isHoneypot, isOutOfSight } from "./spam.js";
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
* Reads the controls of a form, then those among `slotted`, which stand in slots inside it.
* An input may be called "elements" and hide the form's property.
*/
function readControls(form, slotted = []) {
	return [...Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, "elements").get.call(form), ...slotted].filter((each) => /^(input|select|textarea)$/.test(each.localName));
}
/** Reads the entries of controls that belong to no form, as a form would submit them. */
function readEntries(controls) {
	return controls.flatMap((control) => {
		const name = nameOf(control);
		if (!name || control.matches(":disabled, [type=checkbox]:not(:checked), [type=radio]:not(:checked), [type=submit]")) return [];
		return (control.localName === "select" ? [...control.selectedOptions] : [control]).map(({ value }) => [name, value]);
	});
}
/** Tells a submission that closes a dialog and sends nothing. */
function closesDialog(form, submitter) {
	return /^dialog$/i.test(submitter?.getAttribute("formmethod") ?? form.getAttribute("method") ?? "");
}
/**
* Writes a value as a reader's key does, for a framework that controls the field. React puts a
* setter of its own on such a field, and hears of nothing that goes through it.
*/
function writeValue(field, value) {
	const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
	set.call(field, value);
	field.dispatchEvent(new Event("input", { bubbles: true }));
}
/** Types of controls that a reader types words into. */
var TYPED = /^(text|email|search|tel|url|textarea)$/;
/** Empties a form, and controls outside it that are submitted with it. */
function clearControls(form, controls) {
	HTMLFormElement.prototype.reset.call(form);
	for (const control of controls) {
		if (control.form === form || control.localName === "select") continue;
		control.value = control.defaultValue;
		control.checked = control.defaultChecked;
	}
	for (const control of controls) if (TYPED.test(control.type)) writeValue(control, Object.hasOwn(control, "value") ? "" : control.value);
}
/** Names that services give to the field for the address. */
var EMAIL_NAMES = /e-?mail|^(EA|ne|field_0)$/i;
/** Names that services give to the field for the reader's name. */
var PERSON_NAMES = /^(full-?|first-?)?_?name$|fname|first_?name|^nn$/i;
/**
* Finds the field for the address by its type, else by its `autocomplete`, else by its name.
* One that is in sight comes before a honeypot that looks like it.
*/
function findEmailField(form) {
	const inputs = readControls(form).filter((control) => control.localName === "input" && /^(text|email)$/.test(control.type) && !isHoneypot(nameOf(control)));
	const find = (among) => among.find(({ type }) => type === "email") ?? among.find((input) => input.getAttribute("autocomplete")?.includes("email")) ?? among.find((input) => EMAIL_NAMES.test(nameOf(input)));
	return (inputs[1] && find(inputs.filter((input) => !isOutOfSight(input)))) ?? find(inputs);
}
function nameOf(control) {
	return control.getAttribute("name") ?? "";
}
/** Reads the entries of a pasted form, its address clean, as `submitter` submits them. No files. */
function readFields(form, submitter) {
	const name = findEmailField(form)?.getAttribute("name");
	return [...new FormData(form, submitter)].filter((entry) => typeof entry[1] === "string").map(([key, value]) => [key, key === name ? cleanAddress(value) : value]);
}
/** Reads the target of a pasted form. Without one, a form posts to the page it stands on. */
function readTarget(form, submitter) {
	return readAction(submitter?.getAttribute("formaction") || form.getAttribute("action") || form.ownerDocument.URL, form.baseURI);
}
/** Reads a pasted form; undefined if it has no field for the address or no target. */
function readForm(form, submitter) {
	const field = findEmailField(form);
	const action = readTarget(form, submitter);
	if (!field || !action) return void 0;
	const fields = readFields(form, submitter);
	return {
		action,
		email: cleanAddress(field.value),
		name: fields.find(([key]) => PERSON_NAMES.test(key))?.[1].trim() ?? "",
		lists: [],
		labels: [],
		fields,
		page: form.ownerDocument.URL
	};
}
/** Makes a subscription from attributes; `more` are entries of slotted controls. */
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
/** Makes a form for the browser to submit; undefined if the service takes none. */
function composeNativeForm(service, { action, fields }) {
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
export { clearControls, closesDialog, composeNativeForm, composeSubscription, findEmailField, readAction, readControls, readEntries, readFields, readForm, readTarget, submitNatively, writeValue };
