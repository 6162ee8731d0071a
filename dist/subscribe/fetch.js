import { asObject } from "./service.js";
// src/subscribe/fetch.ts
/** The answer to a subscription that is sent by `fetch`; throws a TypeError where none can be had. */
async function sendByFetch(outgoing, signal) {
	const { url, fields = [], json, headers, multipart } = outgoing;
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
		json: asObject(parse(text))
	};
}
/** What a service gives out before the request; empty where it has nothing of the kind. Asked for twice, because to ask changes nothing. */
async function prepare(service, subscription, signal) {
	if (!service.prepare) return "";
	const url = service.prepare(subscription);
	const response = await fetch(url, { signal }).catch(() => fetch(url, { signal }));
	const text = await response.text();
	return response.ok && !text.includes("<") ? text.trim() : "";
}
/** `text` as JSON; undefined where it is none. */
function parse(text) {
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
export { parse, prepare, sendByFetch };
