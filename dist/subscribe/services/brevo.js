import { fail, failBy, succeed } from "../service.js";
// src/subscribe/services/brevo.ts
/** Brevo's forms answer in JSON if `isAjax` asks for it. */
var brevo = {
	name: "brevo",
	label: "Brevo",
	transport: "fetch",
	matches: /^[^/]+\.sibforms\.com\/serve\//,
	compose: ({ email, name }) => ({
		EMAIL: email,
		FIRSTNAME: name,
		email_address_check: ""
	}),
	request({ action, fields }) {
		const url = new URL(action);
		url.searchParams.set("isAjax", "1");
		return {
			url: url.href,
			fields,
			multipart: true
		};
	},
	read({ json }) {
		const { success, errors } = json ?? {};
		if (success === true) return succeed("accepted");
		if (success !== false) return fail("unavailable");
		return failBy(errors && Object.keys(errors), {
			captcha: /captcha|turnstile/i,
			invalid: /EMAIL/,
			incomplete: /\w/
		});
	}
};
export { brevo };
