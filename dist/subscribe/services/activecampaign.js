// src/subscribe/services/activecampaign.ts
/** ActiveCampaign answers with a script to run, which is not read: the browser submits the form. */
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
