import { isObject } from "../json.js";
// src/subscribe/service.ts
/** Finds the transport for a form of this target on this page. */
function transportOf(service, where) {
	return typeof service.transport === "function" ? service.transport(where) : service.transport;
}
/** Reads an answer by its HTTP status, which means the same for every service, then by its body. */
function readOutcome({ read }, response) {
	const { status } = response;
	if (status === 429) return fail("rate-limited");
	if (status === 404 || status === 410) return fail("misconfigured");
	const outcome = status < 500 ? read?.(response) : void 0;
	return outcome && !(outcome.ok && status >= 300) ? outcome : fail("unavailable");
}
/** Returns `value` if it is an object, as every JSON answer of a service is. */
function asObject(value) {
	return isObject(value) ? value : void 0;
}
var succeed = (state, more = {}) => ({
	ok: true,
	state,
	...more
});
var fail = (reason) => ({
	ok: false,
	reason
});
/** Makes a failure of a service's words: the first reason whose pattern fits, else `otherwise`. */
function failBy(said, patterns, otherwise = "rejected") {
	const text = typeof said === "string" ? said : JSON.stringify(said ?? "");
	const [reason = otherwise] = Object.entries(patterns).find(([, pattern]) => pattern.test(text)) ?? [];
	return fail(reason);
}
export { asObject, fail, failBy, readOutcome, succeed, transportOf };
