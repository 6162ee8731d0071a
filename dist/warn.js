// src/warn.ts
var said = /* @__PURE__ */ new Set();
/** Tells the page's author in the console what to change, naming the element; each message once a page, however many elements need it. */
function warn(tag, message) {
	const line = `<${tag}> ${message}`;
	if (said.has(line)) return;
	said.add(line);
	console.warn(line);
}
export { warn };
