// src/subscribe/services/aweber.ts
/** AWeber answers by leading to a page, and looks at the page that a form came from: its `Referer` must not be withheld. */
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
