import { warn } from "../warn.js";
// src/internal/warn-empty.ts
/**
* Tells the author once the page is parsed that an element shows nothing, and what it needs.
* A parser ends a `<p>` where a block begins: what stood inside the tag then stands after it.
*/
function warnEmpty({ localName, parentElement }, advice) {
	const isCut = parentElement?.localName === "p";
	if (document.readyState !== "loading") warn(localName, `has nothing to show: ${advice}.${isCut ? " A <p> around it ends where a block inside begins." : ""}`);
}
export { warnEmpty };
