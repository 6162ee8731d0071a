import { findFocused, hasFocus } from "../internal/focus.js";
// src/plain/move.ts
/** Elements that begin anew, pause or close where they are taken out of the page. */
var STATEFUL = "iframe, object, embed, video, audio, dialog[open], [popover]";
/** Moves nodes into an element that is not in the page yet. Focus stays, and so does what plays. */
function moveInto({ plain, element, nodes, insert, isReplaced }) {
	const restore = hasFocus(plain) ? holdFocus(plain, element) : void 0;
	if (plain.isConnected && "moveBefore" in element && (restore || plain.matches(STATEFUL) || plain.querySelector(STATEFUL))) {
		insert();
		for (const node of nodes) element.moveBefore(node, null);
	} else {
		element.append(...nodes);
		insert();
	}
	if (isReplaced) plain.remove();
	restore?.();
}
/** Remembers the focus and its caret, for after a removal that takes both. */
function holdFocus(plain, element) {
	const root = plain.getRootNode();
	const focused = findFocused(root);
	const { selectionStart, selectionEnd, selectionDirection } = focused;
	return () => {
		const target = focused.isConnected ? focused : element;
		if (findFocused(root) === target) return;
		target.focus({ preventScroll: true });
		if (selectionStart != null) focused.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? void 0);
	};
}
export { moveInto };
