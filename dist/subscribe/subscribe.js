import { fetchPrepared, sendByFetch } from "./fetch.js";
import { sendByFrame } from "./frame.js";
import { sendByJsonp } from "./jsonp.js";
import { fail, readOutcome, transportOf } from "./service.js";
// src/subscribe/subscribe.ts
var TIMEOUT_MS = 1e4;
var PATIENCE_MS = 4e3;
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
* Sends a subscription to a service. It succeeds only if the service's own answer says so.
* Throws an Error for `native` and `link`, which have no answer and are the browser's to make.
*/
async function subscribe(service, subscription, options = {}) {
	const { signal, onSlow = () => {}, timeout = TIMEOUT_MS, patience = PATIENCE_MS } = options;
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
		const prepared = await fetchPrepared(service, subscription, ended.signal);
		const request = service.request?.(subscription, prepared) ?? {
			url: action.href,
			fields
		};
		({origin} = new URL(request.url));
		ended.signal.throwIfAborted();
		return readOutcome(service, await SENDERS[transport](request, ended.signal));
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
