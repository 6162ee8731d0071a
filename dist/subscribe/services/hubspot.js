import { fail, failBy, succeed } from "../service.js";
// src/subscribe/services/hubspot.ts
/** HubSpot: https://developers.hubspot.com/docs/reference/api/marketing/forms/v3-legacy/submit-data-unauthenticated */
var hubspot = {
	name: "hubspot",
	label: "HubSpot",
	transport: "fetch",
	matches: /^(api|forms)(-\w+)?\.(hsforms|hubspot)\.com\/.*\/(submit|v2)\/\d+\/[\w-]+\/?$/,
	compose: ({ email, name }) => ({
		email,
		firstname: name
	}),
	target: (action) => `${serverOf(action, "forms$1.hubspot")}/uploads/form/v2/${formPathOf(action)}`,
	request: ({ action, fields }) => ({
		url: `${serverOf(action, "api$1.hsforms")}/submissions/v3/integration/submit/${formPathOf(action)}`,
		json: { fields: fields.filter(([name]) => !name.startsWith("hs_")).map(([name, value]) => ({
			objectTypeId: "0-1",
			name,
			value
		})) }
	}),
	read: readHubSpot
};
/** Finds another server of HubSpot in the same region, such as "-eu1". */
function serverOf({ origin }, name) {
	return origin.replace(/\w+(-\w+)?\.(hsforms|hubspot)(?=\.com$)/, name);
}
/** Reads the account's number and the form's id: `12345/ab-cd`. */
function formPathOf({ pathname }) {
	return pathname.split("/").filter(Boolean).slice(-2).join("/");
}
function readHubSpot({ status, json }) {
	const { inlineMessage, redirectUri, errors } = json ?? {};
	if (status === 200 && (typeof inlineMessage === "string" || typeof redirectUri === "string")) return succeed("accepted");
	if (!errors) return fail("unavailable");
	return failBy(errors, {
		captcha: /CAPTCHA/,
		invalid: /INVALID_EMAIL/,
		rejected: /BLOCKED_EMAIL/,
		incomplete: /REQUIRED_FIELD|CONSENT/
	}, "misconfigured");
}
export { hubspot };
