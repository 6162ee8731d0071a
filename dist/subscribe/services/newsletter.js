// src/subscribe/services/newsletter.ts
/** Newsletter, a WordPress plugin, answers with a page, which may ask for a captcha first. */
var newsletter = {
	name: "newsletter",
	label: "Newsletter",
	transport: "native",
	matches: /[?&]na=(s|ajaxsub)(&|$)/,
	compose: ({ email, name, lists }) => ({
		ne: email,
		nn: name,
		"nl[]": lists
	}),
	target: ({ href }) => href.replace("na=ajaxsub", "na=s")
};
export { newsletter };
