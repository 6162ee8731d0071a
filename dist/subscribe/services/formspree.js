import { fail, failBy, succeed } from "../service.js";
// src/subscribe/services/formspree.ts
/** Formspree: https://help.formspree.io/hc/en-us/articles/360013470814 */
var formspree = {
	name: "formspree",
	label: "Formspree",
	transport: "fetch",
	matches: /^formspree\.io\/f\//,
	read: readFormspree
};
function readFormspree({ json }) {
	const { next, error, errors } = json ?? {};
	if (!error && !errors) return typeof next === "string" ? succeed("subscribed") : fail("unavailable");
	return failBy([error, errors], {
		captcha: /captcha/i,
		invalid: /TYPE_EMAIL/,
		incomplete: /REQUIRED_FIELD/,
		misconfigured: /INACTIVE|NOT_FOUND/
	});
}
export { formspree };
