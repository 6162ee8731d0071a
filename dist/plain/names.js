import { tags } from "../internal/define.js";
import { warn } from "../warn.js";
// src/plain/names.ts
/** Names that no element had when they were met, each once in a page. */
var unknown = /* @__PURE__ */ new Set();
/**
* Calls back once an element of this name is defined, which from npm may be later. Tells the
* author of a name that still is unknown when the page is loaded.
*/
function awaitName({ localName }, name, onDefine) {
	if (unknown.has(name)) return;
	unknown.add(name);
	const tag = `salve-${name}`;
	customElements.whenDefined(tag).then(onDefine, () => {});
	const tell = () => {
		if (customElements.get(tag)) return;
		const nearest = findNearest(name);
		warn(`${localName} data-salve="${name}"`, `stays as it is: no element of that name is loaded${nearest ? `; the nearest is "${nearest}"` : ""}.`);
	};
	if (document.readyState === "complete") tell();
	else window.addEventListener("load", tell, { once: true });
}
function findNearest(name) {
	const [nearest] = [...tags].map((tag) => tag.slice(6)).sort((one, other) => countEdits(name, one) - countEdits(name, other));
	return nearest;
}
/** Counts the letters to add, remove or change. https://en.wikipedia.org/wiki/Levenshtein_distance */
function countEdits(from, to) {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (const [line, letter] of [...from].entries()) {
		const next = [line + 1];
		for (const [index, other] of [...to].entries()) next.push(Math.min(next[index] + 1, row[index + 1] + 1, row[index] + Number(letter !== other)));
		row = next;
	}
	return row[to.length];
}
export { awaitName };
