import { fail, failBy, succeed } from "../service.js";
// src/subscribe/services/mailchimp.ts
/**
* Mailchimp lets other sites read its answers by JSONP alone.
* An answer is a sentence in the language of the audience.
*/
var mailchimp = {
	name: "mailchimp",
	label: "Mailchimp",
	transport: "jsonp",
	matches: /^([^/]+\.)?list-manage\d*\.com\/subscribe/,
	compose: ({ action, email, name, labels }) => ({
		EMAIL: email,
		FNAME: name,
		tags: labels.join(","),
		[`b_${action.searchParams.get("u")}_${action.searchParams.get("id")}`]: ""
	}),
	target: (action) => urlOf(action, "post").href,
	request({ action, fields }) {
		const url = urlOf(action, "post-json");
		for (const [key, value] of fields) url.searchParams.append(key, value);
		return {
			url: url.href,
			callback: "c"
		};
	},
	read: readMailchimp
};
/** Makes the URL of a form. Some authors copy that of the hosted page, `/subscribe?u=`. */
function urlOf(action, last) {
	const url = new URL(action);
	url.pathname = `/subscribe/${last}`;
	return url;
}
function readMailchimp({ json }) {
	const { result, msg } = json ?? {};
	if (result === "success") return succeed("accepted");
	if (result !== "error") return fail("unavailable");
	if (/already subscribed|\/subscribe\/send-email/i.test(String(msg))) return succeed("accepted");
	return failBy(msg, {
		captcha: /captcha/i,
		"rate-limited": /too many|#(6592|8343)/i,
		invalid: /single @|(domain|username) portion|fake or invalid|valid email/i,
		incomplete: /enter a value|^[1-9]\d* - /
	});
}
export { mailchimp };
