import { fail, succeed } from "../service.js";
// src/subscribe/services/endpoint.ts
var STATES = [
	"pending",
	"subscribed",
	"accepted"
];
var REASONS = [
	"rate-limited",
	"invalid",
	"incomplete",
	"rejected",
	"captcha",
	"misconfigured",
	"unavailable"
];
/** Endpoint of the site's own: takes the form's entries, answers `{ ok, state, message }`. */
var endpoint = {
	name: "endpoint",
	label: "",
	transport: "fetch",
	target: () => void 0,
	compose: ({ email, name, lists, labels }) => ({
		email,
		name,
		list: lists,
		label: labels
	}),
	read: readEndpoint
};
function readEndpoint({ json }) {
	if (!json) return fail("unavailable");
	const { ok, state, message } = json;
	const words = typeof message === "string" ? { message } : {};
	if (ok === true) return succeed(STATES.find((each) => each === state) ?? "accepted", words);
	return {
		...fail(REASONS.find((each) => each === state) ?? "rejected"),
		...words
	};
}
export { endpoint };
