import { isObject } from "../json.js";
// src/subscribe/service.ts
/** How a form travels in this place. */
function transportOf(service, where) {
	return typeof service.transport === "function" ? service.transport(where) : service.transport;
}
/** What an answer means: what HTTP says of every service, else what the service's own body says. */
function judge({ read }, answer) {
	const { status } = answer;
	if (status === 429) return fail("rate-limited");
	if (status === 404 || status === 410) return fail("misconfigured");
	const verdict = status < 500 ? read?.(answer) : void 0;
	return verdict && !(verdict.ok && status >= 300) ? verdict : fail("unavailable");
}
/** `value` if it is an object, as every JSON answer of a service is. */
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
/** A failure by what the service said of it: the first reason whose pattern fits, else `otherwise`. */
function failBy(said, patterns, otherwise = "rejected") {
	const text = typeof said === "string" ? said : JSON.stringify(said ?? "");
	const [reason = otherwise] = Object.entries(patterns).find(([, pattern]) => pattern.test(text)) ?? [];
	return fail(reason);
}
export { asObject, fail, failBy, judge, succeed, transportOf };
