// src/subscribe/services/jetpack.ts
/** Jetpack's form works on its own site alone; another site can only link to it. */
var jetpack = {
	name: "jetpack",
	label: "Jetpack",
	transport: "link",
	matches: /^subscribe\.wordpress\.com\//
};
export { jetpack };
