import { hasFocus } from "../../internal/focus.js";
import { controlsOf } from "../../subscribe/form.js";
// src/elements/subscribe-form/error-notes.ts
/** The controls of a form, and those that stand in slots beside it. */
function readControls(form, beside = []) {
	return [...controlsOf(form), ...beside].filter((each) => /^(input|select|textarea)$/.test(each.localName));
}
/** The entries of controls that belong to no form, as a form would submit them. */
function readEntries(controls) {
	return controls.flatMap((control) => {
		const name = control.getAttribute("name");
		if (!name || control.matches(":disabled, [type=checkbox]:not(:checked), [type=radio]:not(:checked), [type=submit]")) return [];
		return (control.localName === "select" ? [...control.selectedOptions] : [control]).map(({ value }) => [name, value]);
	});
}
/** Where the errors of the page's own controls are said, as long as there are any. */
var notes = /* @__PURE__ */ new WeakMap();
var count = 0;
/**
* Says beside a control what is wrong with it, in the tree it stands in, so that it describes the control; without words, nothing remains.
* Returns whether that can be seen: a row of the page's own that has no room for it is left as it is laid out.
*/
function showError(control, words) {
	if (words) control.setAttribute("aria-invalid", "true");
	else control.removeAttribute("aria-invalid");
	const note = findNote(control) ?? (words ? addNote(control) : void 0);
	if (note && note.textContent !== words) {
		note.role = words && hasFocus(control) ? "alert" : null;
		note.textContent = words;
	}
	if (note && !words) removeNote(control);
	return !note?.hidden;
}
/** The place that stands ready beside a control of ours, or was made beside one of the page's. */
function findNote(control) {
	const root = control.getRootNode();
	return (root instanceof ShadowRoot ? root.querySelector(`.salve-error[id="${control.id}-error"]`) : null) ?? notes.get(control);
}
function addNote(control) {
	const note = document.createElement("p");
	note.className = "salve-error";
	note.id = `salve-error-${count += 1}`;
	const anchor = findRoom(control);
	note.slot = anchor.slot;
	note.hidden = isRow(anchor.parentElement);
	anchor.before(note);
	control.setAttribute("aria-describedby", `${note.id} ${control.getAttribute("aria-describedby") ?? ""}`.trim());
	notes.set(control, note);
	return note;
}
function removeNote(control) {
	const note = notes.get(control);
	if (!note) return;
	const rest = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== note.id);
	if (rest.length > 0) control.setAttribute("aria-describedby", rest.join(" "));
	else control.removeAttribute("aria-describedby");
	note.remove();
	notes.delete(control);
}
/** What an error can stand before: the control, or the label, group or row that it is in. */
function findRoom(control) {
	let anchor = control.closest("label") ?? control;
	while (isRow(anchor.parentElement) && anchor.parentElement.localName !== "form") anchor = anchor.parentElement;
	return anchor;
}
/** Whether what is added to an element would take width from what is there. */
function isRow(element) {
	const { display } = element ? getComputedStyle(element) : { display: "" };
	return display === "contents" ? isRow(element.parentElement) : /flex|grid/.test(display);
}
/** Has the browser submit `fields`, as a form in `root`: fields may bear the names of a form's own properties. */
function submitNatively(root, action, fields) {
	const form = document.createElement("form");
	form.hidden = true;
	form.method = "post";
	form.action = action;
	form.append(...fields.map(([name, value]) => Object.assign(document.createElement("input"), {
		type: "hidden",
		name,
		value
	})));
	root.append(form);
	HTMLFormElement.prototype.submit.call(form);
	form.remove();
}
export { readControls, readEntries, showError, submitNatively };
