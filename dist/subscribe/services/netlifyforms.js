// src/subscribe/services/netlifyforms.ts
/**
* Netlify Forms answers with a page of the site, as a host does that took nothing.
* The answer proves nothing, so the browser submits the form.
*/
var netlifyforms = {
	name: "netlifyforms",
	label: "Netlify Forms",
	transport: "native",
	matches: (_, fields, attributes) => fields.some(([name]) => name === "form-name") || attributes.includes("netlify") || attributes.includes("data-netlify")
};
export { netlifyforms };
