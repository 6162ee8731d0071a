import { warn } from "../warn.js";
// src/internal/define.ts
/** Version of the package; a test compares it with package.json. */
var version = "0.1.0";
/** Tags of this library that the page has loaded. */
var tags = /* @__PURE__ */ new Set();
/** True once the author knows of another copy. */
var isTold = false;
/**
* Registers `element` unless `tag` is taken: the first copy of the library on a page wins, and the
* second tells the author so, once.
*/
function define(tag, element) {
	element.version = version;
	if (!globalThis.document?.documentElement) return;
	tags.add(tag);
	const first = customElements.get(tag);
	if (!first) customElements.define(tag, element);
	else if (!isTold) {
		isTold = true;
		warn(tag, `was defined by version ${first.version ?? "unknown"} before version ${version} loaded; load one of them.`);
	}
}
export { define, tags, version };
