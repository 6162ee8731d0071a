// src/subscribe/services/beehiiv.ts
/** beehiiv has a frame or an interface with a secret key; from a page, a link is what stays. */
var beehiiv = {
	name: "beehiiv",
	label: "beehiiv",
	transport: "link",
	matches: /^([^/]+\.)?beehiiv\.com\//
};
export { beehiiv };
