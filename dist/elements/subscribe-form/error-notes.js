import { hasFocus } from "../../internal/focus.js";
// src/elements/subscribe-form/error-notes.ts
/** Ids of notes beside the page's own controls. */
var NOTE_ID = /^salve-error-\d+$/;
/** Notes beside the page's own controls. */
var notes = /* @__PURE__ */ new WeakMap();
var count = 0;
/**
* Shows an error in a note beside a control, or removes the note if `message` is empty.
* The note is in the control's tree, because `aria-describedby` finds no id in another.
* A message that is there already is not announced a second time.
*/
function showError(control, message, announces = hasFocus(control)) {
	const note = findNote(control) ?? (message ? addNote(control) : void 0);
	if (note && note.textContent !== message) {
		note.role = message && announces ? "alert" : null;
		note.textContent = message;
	}
	if (!message) {
		notes.get(control)?.remove();
		notes.delete(control);
	}
	setOrRemove(control, "aria-invalid", message && "true");
	const others = describersOf(control).filter((id) => !NOTE_ID.test(id));
	setOrRemove(control, "aria-describedby", [notes.get(control)?.id ?? [], others].flat().join(" "));
}
/** Tells whether a control's error can be seen beside it: a row of the page's has no room. */
function isPlaced(control) {
	return !findNote(control)?.hidden;
}
/**
* Makes the notes in `host` those of `errors`, silently.
* A clone, or a page from a cache, brings notes that are over; a morph removes those that are not.
*/
function restoreErrors(host, errors) {
	const controls = [...host.querySelectorAll("input, select, textarea")];
	const kept = new Set(controls.map((control) => notes.get(control)));
	for (const note of host.querySelectorAll(".salve-error")) if (NOTE_ID.test(note.id) && !kept.has(note)) note.remove();
	for (const control of controls) if (errors.has(control) || describersOf(control).some((id) => NOTE_ID.test(id))) showError(control, errors.get(control) ?? "", false);
}
/** Finds the empty note of the form by attributes, or the one made beside a control of the page. */
function findNote(control) {
	const root = control.getRootNode();
	const ready = root instanceof ShadowRoot ? root.querySelector(`.salve-error[id="${control.id}-error"]`) : null;
	const made = notes.get(control);
	return ready ?? (made?.getRootNode() === root ? made : void 0);
}
function addNote(control) {
	const note = document.createElement("p");
	note.className = "salve-error";
	note.id = `salve-error-${count += 1}`;
	const anchor = findAnchor(control);
	note.slot = anchor.slot;
	note.hidden = isRow(anchor.parentElement);
	anchor.before(note);
	notes.set(control, note);
	return note;
}
function setOrRemove(control, name, value) {
	if (value) control.setAttribute(name, value);
	else control.removeAttribute(name);
}
function describersOf(control) {
	return control.getAttribute("aria-describedby")?.split(/\s+/).filter(Boolean) ?? [];
}
/** Finds the element to put an error before: the control, or the label, group or row around it. */
function findAnchor(control) {
	let anchor = control.closest("label") ?? control;
	while (isRow(anchor.parentElement) && anchor.parentElement.localName !== "form") anchor = anchor.parentElement;
	return anchor;
}
/** Tells whether a child added to an element would take width from the others. */
function isRow(element) {
	const { display } = element ? getComputedStyle(element) : { display: "" };
	return display === "contents" ? isRow(element.parentElement) : /flex|grid/.test(display);
}
export { isPlaced, restoreErrors, showError };
