// src/internal/focus.ts
/** Finds the focused element of a root. happy-dom throws where focus is in another shadow root. */
function findFocused(root) {
	try {
		return root?.activeElement;
	} catch {
		return null;
	}
}
/**
* Tells if focus is at an element or inside it, also in a background window, where ":focus"
* matches nothing in WebKit.
*/
function hasFocus(element) {
	return element.contains(findFocused(element.getRootNode()));
}
/** Makes a change inside `root`. If it removes the focused element, focuses what `next` finds. */
function keepFocus(root, change, next) {
	const held = findFocused(root);
	change();
	if (held && !held.isConnected) next()?.focus({ preventScroll: true });
}
export { findFocused, hasFocus, keepFocus };
