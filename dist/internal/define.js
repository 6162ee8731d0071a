import { warn } from "../warn.js";
// src/internal/define.ts
/** The package's version, kept equal to package.json by a test. */
var version = "0.1.0";
/**
* Registers `element` under `tag` unless the tag is taken: the first copy of the library on a page wins.
* The author is told where the two copies differ by a major version, because then one of them is not the one asked for.
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
