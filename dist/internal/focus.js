// src/internal/focus.ts
/** Whether focus is at an element or inside it, even where its window is not in front: there ":focus" matches nothing in WebKit. */
function hasFocus(element) {
	return element.contains(element.getRootNode().activeElement);
}
/** Makes a change inside `root`; where that takes away what had focus, the reader goes on at what `next` finds in its place. */
function keepFocus(root, change, next) {
	const held = root?.activeElement;
	change();
	if (held && !held.isConnected) next()?.focus({ preventScroll: true });
}
export { hasFocus, keepFocus };
