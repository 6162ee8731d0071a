import { fail, failBy, succeed } from "../service.js";
// src/subscribe/services/mautic.ts
/** Mautic answers a form in a frame with a message to the page around it. */
var mautic = {
	name: "mautic",
	label: "Mautic",
	transport: "frame",
	matches: /\/form\/submit\?(.*&)?formId=/,
	compose: ({ action, email }) => ({
		"mauticform[email]": email,
		"mauticform[formId]": action.searchParams.get("formId") ?? "",
		"mauticform[return]": ""
	}),
	request: ({ action, fields }) => ({
		url: action.href,
		fields: [...fields, ["mauticform[messenger]", "1"]]
	}),
	read: readMautic
};
function readMautic({ json }) {
	const { success, validationErrors } = json ?? {};
	if (success === 1 || success === true) return succeed("accepted");
	if (success !== 0 && success !== false) return fail("unavailable");
	return failBy(validationErrors && Object.keys(validationErrors), {
		captcha: /captcha/i,
		invalid: /email/i,
		incomplete: /\w/
	});
}
export { mautic };
