// src/subscribe/services/newsletter.ts
/** The WordPress plugin Newsletter answers with a page, which may ask for proof of being human first. */
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
