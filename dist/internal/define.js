import { warn } from "../warn.js";
// src/internal/define.ts
/** Version of the package; a test compares it with package.json. */
var version = "0.1.0";
/**
* Registers `element` unless `tag` is taken: the first copy of the library on a page wins.
* Warns the author if the two copies differ by a major version.
*/
function define(tag, element) {
	element.version = version;
	const first = customElements.get(tag);
	if (!first) customElements.define(tag, element);
	else if (major(first.version) !== major("0.1.0")) warn(tag, `was defined by version ${first.version ?? "unknown"} before version ${version} loaded; load one of them.`);
}
function major(number = "") {
	return number.split(".")[0];
}
export { define, version };
