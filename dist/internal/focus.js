// src/internal/focus.ts
/**
* Tells if focus is at an element or inside it, also in a background window, where ":focus"
* matches nothing in WebKit.
*/
function hasFocus(element) {
	return element.contains(element.getRootNode().activeElement);
}
/** Makes a change inside `root`. If it removes the focused element, focuses what `next` finds. */
function keepFocus(root, change, next) {
	const held = root?.activeElement;
	change();
	if (held && !held.isConnected) next()?.focus({ preventScroll: true });
}
export { hasFocus, keepFocus };
