// src/subscribe/services/activecampaign.ts
/** ActiveCampaign answers with a program to run; nothing of that is read, the form itself is submitted. */
var activecampaign = {
	name: "activecampaign",
	label: "ActiveCampaign",
	transport: "native",
	matches: /^[^/]+\.activehosted\.com\/proc\.php/,
	compose: ({ email, name, lists: [form = ""] }) => ({
		u: form,
		f: form,
		c: "0",
		m: "0",
		act: "sub",
		v: "2",
		fullname: name,
		email
	})
};
export { activecampaign };
