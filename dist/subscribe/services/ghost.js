import { readWebUrl } from "../../url.js";
import { failBy, succeed } from "../service.js";
// src/subscribe/services/ghost.ts
/**
* Ghost takes a sign-up as JSON with a token that is valid for five minutes.
* A form can't work there without a script.
*/
var ghost = {
	name: "ghost",
	label: "Ghost",
	transport: "fetch",
	matches: /\/members\/api\/send-magic-link/,
	target: () => void 0,
	page: (action) => `${rootOf(action)}#/portal/signup`,
	prepare: ({ action }) => `${rootOf(action)}members/api/integrity-token/`,
	request: ({ action, email, name, lists, labels }, integrityToken) => ({
		url: `${rootOf(action)}members/api/send-magic-link/`,
		json: {
			email,
			name: name || void 0,
			emailType: "signup",
			labels,
			newsletters: lists.length > 0 ? lists.map((list) => ({ name: list })) : void 0,
			integrityToken
		}
	}),
	read: readGhost
};
/** Finds the URL of the site, which may be a folder of a domain. */
function rootOf({ origin, pathname }) {
	return origin + pathname.replace(/members\/api\/.*$/, "").replace(/\/?$/, "/");
}
function readGhost({ status, text, json }) {
	const { inboxLinks, errors } = json ?? {};
	if (status === 201 && (json !== void 0 || text.trim() === "Created.")) {
		const href = typeof inboxLinks?.desktop === "string" ? readWebUrl(inboxLinks.desktop, "https://ghost.org") : void 0;
		return succeed("pending", href ? { mailbox: {
			name: nameOf(inboxLinks?.provider),
			href
		} } : {});
	}
	return failBy(errors?.[0]?.message, {
		invalid: /^email is/i,
		misconfigured: /invalid newsletters/i,
		rejected: /invite-only|restricted/i
	}, "unavailable");
}
/** Makes "Gmail" of "gmail". No plain word, such as "dev-mailpit", is a name that readers know. */
function nameOf(provider) {
	return typeof provider === "string" && /^[a-z]+$/.test(provider) ? provider[0].toUpperCase() + provider.slice(1) : "";
}
export { ghost };
