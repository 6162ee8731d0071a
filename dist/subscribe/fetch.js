import { asObject } from "./service.js";
// src/subscribe/fetch.ts
/** Sends a request by `fetch`. Throws a TypeError if no answer can be read. */
async function sendByFetch(request, signal) {
	const { url, fields = [], json, headers, multipart } = request;
	const form = multipart ? toFormData(fields) : new URLSearchParams(fields);
	const response = await fetch(url, {
		method: "POST",
		headers: {
			Accept: "application/json",
			...json !== void 0 && { "Content-Type": "application/json" },
			...headers
		},
		body: json === void 0 ? form : JSON.stringify(json),
		signal
	});
	const text = await response.text();
	return {
		status: response.status,
		text,
		json: asObject(parseJson(text))
	};
}
/**
* Fetches the text that a service hands out before the request, such as a token; else it is empty.
* A failure is tried a second time, because a GET changes nothing.
*/
async function fetchPrepared(service, subscription, signal) {
	if (!service.prepare) return "";
	const url = service.prepare(subscription);
	const response = await fetch(url, { signal }).catch(() => fetch(url, { signal }));
	const text = await response.text();
	return response.ok && !text.includes("<") ? text.trim() : "";
}
/** Parses JSON; undefined if `text` is none. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function toFormData(fields) {
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	return data;
}
export { fetchPrepared, parseJson, sendByFetch };
