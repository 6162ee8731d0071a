import { upgradePlain } from "./upgrade.js";
// src/plain/watch.ts
/** Upgrades the plain HTML of a document, and from now on what is added to it. */
function watchPlain(page) {
	upgradePlain(page);
	new MutationObserver((records) => {
		if (records.some(({ type, addedNodes }) => type === "attributes" || addedNodes.length)) upgradePlain(page);
	}).observe(page, {
		childList: true,
		subtree: true,
		attributeFilter: ["data-salve"]
	});
}
export { watchPlain };
