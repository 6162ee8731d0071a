// src/subscribe/services/keila.ts
/** Keila answers with a page. Nothing in a form's URL tells it, so name it in `service`. */
var keila = {
	name: "keila",
	label: "Keila",
	transport: "native",
	compose: ({ email, name }) => ({
		"contact[email]": email,
		"contact[first_name]": name,
		"h[url]": ""
	})
};
export { keila };
