// src/subscribe/services/buttondown.ts
/** Buttondown asks for the form itself and forbids `fetch`: https://docs.buttondown.com/building-your-subscriber-base */
var buttondown = {
	name: "buttondown",
	label: "Buttondown",
	transport: "native",
	matches: /^([^/]+\.)?buttondown\.(com|email)\/api\/emails\/embed-subscribe\//,
	compose: ({ email, name, labels }) => ({
		email,
		embed: "1",
		metadata__name: name,
		tag: labels
	})
};
export { buttondown };
