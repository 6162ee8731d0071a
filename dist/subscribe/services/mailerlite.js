// src/subscribe/services/mailerlite.ts
/** MailerLite's own script reads an answer by JSONP, whose shape nobody documents: the form itself is submitted. */
var mailerlite = {
	name: "mailerlite",
	label: "MailerLite",
	transport: "native",
	matches: /^[^/]+\.mailerlite\.com\/(jsonp\/\d+\/forms\/\d+\/subscribe|webforms\/submit\/)/,
	compose: ({ email, name, lists }) => ({
		"fields[email]": email,
		"fields[name]": name,
		"groups[]": lists,
		"ml-submit": "1",
		anticsrf: "true"
	})
};
export { mailerlite };
