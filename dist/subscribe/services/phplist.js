import { fail, succeed } from "../service.js";
// src/subscribe/services/phplist.ts
/**
* phpList's form answers with a page.
* Sites in its `ACCESS_CONTROL_ALLOW_ORIGINS` may read the answers of `?p=asubscribe`.
* They are "OK" if the setting `ajax_subscribeconfirmation` is empty, else words of the owner's,
* from which no success can be read.
*/
var phplist = {
	name: "phplist",
	label: "phpList",
	transport: ({ action }) => action.searchParams.get("p") === "asubscribe" ? "fetch" : "native",
	matches: /[?&]p=a?subscribe(&|$)/,
	compose: ({ email, lists }) => ({
		email,
		...Object.fromEntries(lists.map((list) => [`list[${list}]`, "signup"])),
		subscribe: "1"
	}),
	target: ({ href }) => href.replace("p=asubscribe", "p=subscribe"),
	read: ({ status, text }) => status === 200 && text.trim() === "OK" ? succeed("pending") : fail("unavailable")
};
export { phplist };
