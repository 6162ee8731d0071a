import { prepare, sendByFetch } from "./fetch.js";
import { sendByFrame } from "./frame.js";
import { sendByJsonp } from "./jsonp.js";
import { fail, judge, transportOf } from "./service.js";
// src/subscribe/subscribe.ts
/** Directives of a security policy that a request can come under. https://www.w3.org/TR/CSP3/#csp-directives */
var DIRECTIVES = /^(connect|script|form|frame|child|default|require-trusted)/;
var SENDERS = {
	fetch: sendByFetch,
	jsonp: sendByJsonp,
	frame: sendByFrame
};
/**
* Puts a subscription to a service and says what came of it; success only where the service's own answer says so.
* Throws for the transports that give no answer, `native` and `link`: those are the browser's to make.
*/
async function subscribe(service, subscription, options = {}) {
	const { signal, onSlow = () => {}, timeout = 1e4, patience = 4e3 } = options;
	const transport = transportOf(service, subscription);
	if (transport === "native" || transport === "link") throw new Error(`A subscription to ${service.name} is the browser's to submit.`);
	signal?.throwIfAborted();
	if (!navigator.onLine) return fail("offline");
	const lost = new AbortController();
	const refused = new AbortController();
	const ends = AbortSignal.any([
		lost.signal,
		refused.signal,
		...signal ? [signal] : []
	]);
	const timers = [setTimeout(onSlow, patience), setTimeout(() => lost.abort(), timeout)];
	const { action, fields } = subscription;
	let { origin } = action;
	const onRefusal = ({ blockedURI, disposition, effectiveDirective }) => {
		if (DIRECTIVES.test(effectiveDirective) && (blockedURI === "trusted-types-sink" || blockedURI.startsWith(origin)) && disposition === "enforce") refused.abort();
	};
	document.addEventListener("securitypolicyviolation", onRefusal);
	try {
		const prepared = await prepare(service, subscription, ends);
		const outgoing = service.request?.(subscription, prepared) ?? {
			url: action.href,
			fields
		};
		({origin} = new URL(outgoing.url));
		ends.throwIfAborted();
		return judge(service, await SENDERS[transport](outgoing, ends));
	} catch (error) {
		signal?.throwIfAborted();
		if (lost.signal.aborted) return fail("timeout");
		await new Promise((resolve) => setTimeout(resolve));
		if (refused.signal.aborted || error.name === "SecurityError") return fail("policy");
		return fail(navigator.onLine ? "blocked" : "offline");
	} finally {
		timers.forEach(clearTimeout);
		document.removeEventListener("securitypolicyviolation", onRefusal);
	}
}
export { subscribe };
