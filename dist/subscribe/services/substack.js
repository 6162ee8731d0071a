// src/subscribe/services/substack.ts
/** Substack lets no other site read its answers, and its own embed is a frame. */
var substack = {
	name: "substack",
	label: "Substack",
	transport: "native",
	matches: /^[^/]+\.substack\.com\/|\/api\/v1\/free(\?|$)/,
	compose: ({ email, page }) => ({
		email,
		first_url: page,
		current_url: page,
		source: "embed"
	}),
	target: ({ origin }) => `${origin}/api/v1/free?nojs=true`,
	page: ({ origin }) => `${origin}/subscribe`
};
export { substack };
