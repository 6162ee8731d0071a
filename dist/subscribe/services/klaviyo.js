import { fail, failBy, succeed } from "../service.js";
// src/subscribe/services/klaviyo.ts
/** Version of Klaviyo's API, each of which is supported for two years. */
var REVISION = "2025-10-15";
/** Klaviyo takes JSON:API, and no form. https://developers.klaviyo.com/en/reference/create_client_subscription */
var klaviyo = {
	name: "klaviyo",
	label: "Klaviyo",
	transport: "fetch",
	matches: /^a\.klaviyo\.com\/client\/subscriptions/,
	target: () => void 0,
	request: ({ action, email, name, lists: [id] }) => ({
		url: action.href,
		headers: { revision: REVISION },
		json: { data: {
			type: "subscription",
			attributes: { profile: { data: {
				type: "profile",
				attributes: {
					email,
					first_name: name || void 0
				}
			} } },
			relationships: { list: { data: {
				type: "list",
				id
			} } }
		} }
	}),
	read: readKlaviyo
};
function readKlaviyo({ status, text, json }) {
	if (status === 202 && !text) return succeed("accepted");
	const { errors } = json ?? {};
	if (!errors) return fail("unavailable");
	return failBy(errors[0]?.source?.pointer, { invalid: /email/ }, "misconfigured");
}
export { klaviyo };
