// src/subscribe/services/beehiiv.ts
/** beehiiv has a frame, and an API with a secret key; a page can only link to it. */
var beehiiv = {
	name: "beehiiv",
	label: "beehiiv",
	transport: "link",
	matches: /^([^/]+\.)?beehiiv\.com\//
};
export { beehiiv };
