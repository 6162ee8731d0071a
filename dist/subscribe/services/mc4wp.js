import { fail, succeed } from "../service.js";
// src/subscribe/services/mc4wp.ts
/** MC4WP's form posts to the page it stands on, which answers with an alert in its HTML. */
var mc4wp = {
	name: "mc4wp",
	label: "MC4WP",
	transport: ({ action, page }) => action.origin === new URL(page).origin ? "fetch" : "native",
	matches: (_, fields) => fields.some(([name]) => name === "_mc4wp_form_id"),
	read: readMc4wp
};
function readMc4wp({ text }) {
	const kind = /class="[^"]*\bmc4wp-alert mc4wp-(\w+)/.exec(text)?.[1];
	if (kind === "success" || kind === "notice") return succeed("accepted");
	return fail(kind === "error" ? "rejected" : "unavailable");
}
export { mc4wp };
