import { prepare, sendByFetch } from "./fetch.js";
import { sendByFrame } from "./frame.js";
import { sendByJsonp } from "./jsonp.js";
import { fail, judge, transportOf } from "./service.js";
// src/subscribe/subscribe.ts
/**
* Directives of a security policy that a request can come under.
* https://www.w3.org/TR/CSP3/#csp-directives
*/
var DIRECTIVES = /^(connect|script|form|frame|child|default|require-trusted)/;
var SENDERS = {
	fetch: sendByFetch,
	jsonp: sendByJsonp,
	frame: sendByFrame
};
/**
* Puts a subscription to a service; it succeeds only if the service's own answer says so.
* Throws for the transports without an answer, `native` and `link`: the browser makes those.
*/
async function subscribe(service, subscription, options = {}) {
	const { signal, onSlow = () => {}, timeout = 1e4, patience = 4e3 } = options;
	const transport = transportOf(service, subscription);
	if (transport === "native" || transport === "link") throw new Error(`A subscription to ${service.name} is the browser's to submit.`);
	signal?.throwIfAborted();
	if (!navigator.onLine) return fail("offline");
	const ended = new AbortController();
	signal?.addEventListener("abort", () => ended.abort());
	const timers = [setTimeout(onSlow, patience), setTimeout(() => ended.abort(fail("timeout")), timeout)];
	const { action, fields } = subscription;
	let { origin } = action;
	const onRefusal = ({ blockedURI, disposition, effectiveDirective }) => {
		if (DIRECTIVES.test(effectiveDirective) && (blockedURI === "trusted-types-sink" || blockedURI.startsWith(origin)) && disposition === "enforce") ended.abort(fail("policy"));
	};
	document.addEventListener("securitypolicyviolation", onRefusal);
	try {
		const prepared = await prepare(service, subscription, ended.signal);
		const request = service.request?.(subscription, prepared) ?? {
			url: action.href,
			fields
		};
		({origin} = new URL(request.url));
		ended.signal.throwIfAborted();
		return judge(service, await SENDERS[transport](request, ended.signal));
	} catch (error) {
		signal?.throwIfAborted();
		if (!ended.signal.aborted) await new Promise((resolve) => setTimeout(resolve));
		if (error.name === "SecurityError") return fail("policy");
		if (ended.signal.aborted) return ended.signal.reason;
		return fail(navigator.onLine ? "blocked" : "offline");
	} finally {
		timers.forEach(clearTimeout);
		document.removeEventListener("securitypolicyviolation", onRefusal);
	}
}
export { subscribe };
