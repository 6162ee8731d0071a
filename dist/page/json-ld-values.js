import { isObject } from "../json.js";
import { decodeEntities, readHtml } from "../text.js";
import { readWebUrl } from "../url.js";
// src/page/json-ld-values.ts
function createResolver(nodes, base) {
	const byId = /* @__PURE__ */ new Map();
	const idOf = (node) => readWebUrl(readAddress(node["@id"]), base) ?? node["@id"];
	const add = (value) => {
		if (Array.isArray(value)) return value.forEach(add);
		if (!isObject(value)) return;
		if (value["@id"]) byId.set(idOf(value), {
			...byId.get(idOf(value)),
			...value
		});
		Object.values(value).forEach(add);
	};
	nodes.forEach(add);
	return (value) => isObject(value) && value["@id"] ? {
		...byId.get(idOf(value)),
		...value
	} : value;
}
function readNames(value, resolve) {
	const names = toArray(value).map(resolve).map((each) => isObject(each) && !("@value" in each) ? readText(each.name) : readText(each)).filter((name) => name && !/^https?:/.test(name));
	return [...new Set(names)].join(", ") || void 0;
}
/**
* Reads a string, a number, `{"@value": …}`, or the first in a list of such, as text.
* Strings are read as HTML, because plugins write entities in them.
*/
function readText(value) {
	const first = toArray(value)[0];
	const text = isObject(first) ? first["@value"] : first;
	if (typeof text !== "string" && typeof text !== "number") return void 0;
	return readHtml(String(text)).replace(/^(nil|null|undefined)$/i, "") || void 0;
}
function readAddress(value) {
	const first = toArray(value)[0];
	const text = isObject(first) ? first["@id"] ?? first.url : first;
	return typeof text === "string" ? text : void 0;
}
/** Converts an ISO 8601 duration, such as "PT7M" or "PT1H5M30S", to whole minutes. */
function readMinutes(value) {
	const [, hours = 0, minutes = 0, seconds = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(String(value)) ?? [];
	return Math.round(Number(hours) * 60 + Number(minutes) + Number(seconds) / 60) || void 0;
}
function toArray(value) {
	return Array.isArray(value) ? value.flat(9) : value === void 0 || value === null ? [] : [value];
}
/** Reads the address of an image, whether it is a node or the address itself. */
function readPicture(image) {
	const address = isObject(image) ? readAddress(image.url) ?? readAddress(image.contentUrl) : readAddress(image);
	return decodeEntities(address ?? "");
}
export { createResolver, readAddress, readMinutes, readNames, readPicture, readText, toArray };
