import { fail, failBy, succeed } from "../service.js";
// src/subscribe/services/listmonk.ts
var API_PATH = "/api/public/subscription";
/**
* listmonk has a form, which answers with a page, and an API.
* Sites under "trusted URLs" (Settings, Security) may read the API's answers.
* The API is used if it is the form's target.
*/
var listmonk = {
	name: "listmonk",
	label: "listmonk",
	transport: ({ action }) => action.pathname.endsWith(API_PATH) ? "fetch" : "native",
	matches: /\/(subscription\/form|api\/public\/subscription)$/,
	compose: ({ email, name, lists }) => ({
		email,
		name,
		l: lists,
		nonce: ""
	}),
	target: ({ href }) => href.replace(API_PATH, "/subscription/form"),
	request: ({ action, email, name, fields }) => ({
		url: action.href,
		json: {
			email,
			name,
			list_uuids: fields.filter(([key]) => key === "l").map(([, value]) => value)
		}
	}),
	read: readListmonk
};
function readListmonk({ status, json }) {
	const { data, message } = json ?? {};
	if (status === 200 && typeof data?.has_optin === "boolean") return succeed(data.has_optin ? "pending" : "subscribed");
	if (typeof message !== "string") return fail("unavailable");
	return failBy(message, {
		invalid: /e-?mail/i,
		misconfigured: /list|uuid/i
	});
}
export { listmonk };
