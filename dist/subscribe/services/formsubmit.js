import { fail, failBy, succeed } from "../service.js";
// src/subscribe/services/formsubmit.ts
/** FormSubmit says whether it succeeded as a string: https://formsubmit.co/ajax-documentation */
var formsubmit = {
	name: "formsubmit",
	label: "FormSubmit",
	transport: "fetch",
	matches: /^formsubmit\.co\//,
	target: ({ href }) => href.replace("/ajax/", "/"),
	request: ({ action: { origin, pathname }, fields }) => ({
		url: `${origin}/ajax${pathname.replace(/^\/ajax/, "")}`,
		fields
	}),
	read: readFormSubmit
};
function readFormSubmit({ json }) {
	const { success, message } = json ?? {};
	if (success === "true") return succeed("subscribed");
	if (success !== "false") return fail("unavailable");
	return failBy(message, {
		captcha: /captcha/i,
		misconfigured: /activat/i,
		invalid: /email/i
	});
}
export { formsubmit };
