// src/subscribe/services/aweber.ts
/**
* AWeber answers with a redirect to a page.
* It asks for the page that a form came from, so the `Referer` must not be withheld.
*/
var aweber = {
	name: "aweber",
	label: "AWeber",
	transport: "native",
	matches: /^(www\.)?aweber\.com\/scripts\/addlead\.pl/,
	compose: ({ email, name, lists: [listname = ""], labels }) => ({
		listname,
		meta_adtracking: labels.join(","),
		meta_message: "1",
		meta_required: "email",
		name,
		email
	})
};
export { aweber };
