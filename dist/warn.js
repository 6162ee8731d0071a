// src/warn.ts
var messages = /* @__PURE__ */ new Set();
/** Tells the page's author in the console what to change; each message comes once a page. */
function warn(tag, message) {
	const line = `<${tag}> ${message}`;
	if (messages.has(line)) return;
	messages.add(line);
	console.warn(line);
}
export { warn };
