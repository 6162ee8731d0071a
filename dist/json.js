// src/json.ts
/** Tells a JSON object from an array and any other value. https://www.rfc-editor.org/rfc/rfc8259#section-4 */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
export { isObject };
