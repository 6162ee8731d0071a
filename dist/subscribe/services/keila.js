// src/subscribe/services/keila.ts
/** Keila answers with a page; its forms have no address of a shape of their own, so `service` names it. */
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
