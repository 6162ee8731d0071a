import { copyAttributes, moveData, nameSlots } from "./attributes.js";
import { moveInto } from "./move.js";
import { awaitName } from "./names.js";
// src/plain/upgrade.ts
/** Places whose plain HTML stays: where the author says so, and where somebody edits it. */
var LEFT = "[data-salve=off], [contenteditable]:not([contenteditable=false])";
/** Tags without a meaning of their own, which an element may replace. */
var REPLACED = "div, p, section, span";
/** Tags that name a part of the page or belong to their parent: the element stands inside them. */
var AROUND = "article, aside, body, dd, dt, footer, header, li, main, nav, td, th";
/**
* Makes elements of the plain HTML inside `root`, once: `<div data-salve="pull-quote">` becomes
* `<salve-pull-quote>`. Outer ones come first, so that none is moved after it was made.
*/
function upgradePlain(root) {
	for (const plain of root.querySelectorAll("[data-salve]")) {
		const name = plain.getAttribute("data-salve");
		if (!name || plain.closest(LEFT)) continue;
		if (customElements.get(`salve-${name}`)) upgrade(plain, `salve-${name}`);
		else awaitName(plain, name, () => upgradePlain(root));
	}
}
function upgrade(plain, tag) {
	const element = plain.ownerDocument.createElement(tag);
	plain.removeAttribute("data-salve");
	moveData(plain, element);
	const { parentNode, nextSibling } = plain;
	const nodes = [...plain.childNodes];
	if (plain.matches(AROUND)) {
		nameSlots(plain);
		moveInto({
			plain,
			element,
			nodes,
			insert: () => plain.append(element)
		});
	} else if (plain.matches(REPLACED)) {
		nameSlots(plain);
		copyAttributes(plain, element);
		moveInto({
			plain,
			element,
			nodes,
			insert: () => plain.before(element),
			isReplaced: true
		});
	} else {
		if (plain.slot) element.slot = plain.slot;
		plain.removeAttribute("slot");
		const insert = () => void parentNode.insertBefore(element, nextSibling);
		moveInto({
			plain,
			element,
			nodes: [plain],
			insert
		});
	}
}
export { upgradePlain };
