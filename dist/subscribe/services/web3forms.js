import { fail, failBy, succeed } from "../service.js";
// src/subscribe/services/web3forms.ts
/** Web3Forms takes an access key, which `lists` holds. https://docs.web3forms.com */
var web3forms = {
	name: "web3forms",
	label: "Web3Forms",
	transport: "fetch",
	matches: /^api\.web3forms\.com\//,
	compose: ({ email, name, lists: [key = ""] }) => ({
		access_key: key,
		email,
		name
	}),
	read: readWeb3Forms
};
function readWeb3Forms({ json }) {
	const { success, message, body } = json ?? {};
	if (success === true) return succeed("subscribed");
	if (success !== false) return fail("unavailable");
	return failBy([message, body?.message], {
		captcha: /captcha/i,
		misconfigured: /access.?key/i,
		invalid: /email/i
	});
}
export { web3forms };
