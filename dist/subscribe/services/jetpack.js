// src/subscribe/services/jetpack.ts
/** Jetpack's form works on its own site alone; from another, a link is what stays. */
var jetpack = {
	name: "jetpack",
	label: "Jetpack",
	transport: "link",
	matches: /^subscribe\.wordpress\.com\//
};
export { jetpack };
