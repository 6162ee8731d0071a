import { SubscribeErrorEvent, SubscribeEvent, SubscribedEvent } from "../../events.js";
import { hasFocus } from "../../internal/focus.js";
import { term } from "../../locales/localize.js";
import { cleanAddress } from "../../subscribe/address.js";
import { clearControls, composeNativeForm, findEmailField, readControls, submitNatively } from "../../subscribe/form.js";
import { fail, transportOf } from "../../subscribe/service.js";
import { computeWait, findFilled } from "../../subscribe/spam.js";
import { subscribe } from "../../subscribe/subscribe.js";
import { warn } from "../../warn.js";
import { adviseAuthor } from "./author-advice.js";
import { TAG } from "./form-state.js";
import { fallbackOf, findFormService, labelOf, readSubmission } from "./submission.js";
// src/elements/subscribe-form/submit-controller.ts
/**
* Milliseconds in which a second press is an echo of the first.
* The browser is then on its way to another page.
*/
var ECHO_MS = 3e3;
/** Sends what a reader wrote, and owns what became of it. */
var SubmitController = class {
	#host;
	#options;
	#validation;
	#origin;
	#submission;
	/** Time at which the reader came, on the clock of events. */
	#arrival;
	/** Time at which the browser was last sent to another page. */
	#departure;
	/** The form is being submitted for the browser, and the event is not ours. */
	#isNative;
	#sawTrustedInput;
	constructor(host, options, validation) {
		this.state = { phase: "idle" };
		this.#departure = -3e3;
		this.#isNative = false;
		this.#sawTrustedInput = false;
		this.submit = (event) => {
			if (event.defaultPrevented || this.#isNative) return;
			const origin = {
				form: event.target,
				submitter: event.submitter
			};
			const email = findEmailField(origin.form);
			const address = cleanAddress(email?.value ?? "");
			if (email && email.value !== address) email.value = address;
			const service = findFormService(origin.form, origin.submitter, this.#options());
			if (!service) return;
			const decision = this.#decide(origin, service, event.timeStamp);
			if (decision !== "native" || !this.#submission.isPasted) event.preventDefault();
			switch (decision) {
				case "send":
					this.#send(this.#submission);
					break;
				case "native":
					this.#departure = event.timeStamp;
					if (!this.#submission.isPasted) this.#submitNatively();
			}
		};
		this.continueNatively = () => {
			const origin = this.#findOrigin();
			const { form, submitter } = origin;
			const wrong = this.#validation.check(this.#controlsOf(form));
			if (wrong) return wrong.focus();
			const service = findFormService(form, submitter, this.#options());
			if (service) this.#read(origin, service);
			this.#submitNatively();
		};
		this.sendAgain = () => {
			const { form, submitter } = this.#findOrigin();
			(submitter ?? findEmailField(form))?.focus();
			HTMLFormElement.prototype.requestSubmit.call(form, submitter);
		};
		this.startAgain = () => {
			this.#set({ phase: "idle" });
			this.#host.updateComplete.then(() => findEmailField(this.#findOrigin().form)?.focus());
		};
		this.#refresh = () => {
			this.#departure = -3e3;
			const { state } = this;
			this.#set(state.phase === "failed" ? {
				...state,
				isOnline: navigator.onLine
			} : state);
		};
		this.#host = host;
		this.#options = options;
		this.#validation = validation;
		host.addController(this);
	}
	hostConnected() {
		addEventListener("online", this.#refresh);
		addEventListener("pageshow", this.#refresh);
	}
	hostDisconnected() {
		removeEventListener("online", this.#refresh);
		removeEventListener("pageshow", this.#refresh);
	}
	noteArrival() {
		this.#arrival ??= performance.now();
	}
	/** Notes that a person is at work, not a script. */
	noteInput({ isTrusted }) {
		this.#sawTrustedInput ||= isTrusted;
	}
	/** Decides who is to submit the form: the script, the browser, or nobody. */
	#decide(origin, service, now) {
		if (this.state.phase === "sending" || now - this.#departure < ECHO_MS) return "refuse";
		this.#set({ phase: "idle" });
		const controls = this.#controlsOf(origin.form);
		const wrong = this.#validation.check(controls);
		wrong?.focus();
		if (wrong || !this.#host.dispatchEvent(new SubscribeEvent(service.name))) return "refuse";
		const filled = findFilled(controls);
		const isRobot = filled.length > 0 && !this.#sawTrustedInput;
		if (!isRobot) for (const honeypot of filled) Object.assign(honeypot, {
			value: "",
			checked: false
		});
		const { subscription } = this.#read(origin, service);
		return isRobot || transportOf(service, subscription) === "native" ? "native" : "send";
	}
	#read(origin, service) {
		this.#origin = origin;
		return this.#submission = readSubmission(origin.form, origin.submitter, service, this.#options());
	}
	async #send({ service, subscription }) {
		this.#set({
			phase: "sending",
			isSlow: false
		});
		const now = performance.now();
		await new Promise((resolve) => setTimeout(resolve, computeWait(this.#arrival ?? now, now)));
		const onSlow = () => this.#set({
			phase: "sending",
			isSlow: true
		});
		this.#settle(await subscribe(service, subscription, { onSlow }).catch(() => fail("unavailable")));
	}
	#settle(outcome) {
		const host = this.#host;
		const { service, subscription } = this.#submission;
		const { action, email } = subscription;
		const { form } = this.#findOrigin();
		const { activeElement, body } = host.ownerDocument;
		const hadFocus = !activeElement || activeElement === body || hasFocus(host);
		if (outcome.ok) {
			this.#set({
				phase: "subscribed",
				success: outcome,
				email,
				hadFocus
			});
			if (hadFocus) host.updateComplete.then(() => host.renderRoot.querySelector(".headline")?.focus());
			if (cleanAddress(findEmailField(form)?.value ?? "") === email) clearControls(form, this.#controlsOf(form));
			host.dispatchEvent(new SubscribedEvent(service.name));
			const { redirect } = this.#options();
			if (redirect && host.isConnected) location.assign(redirect);
			return;
		}
		const { reason, message = term(host, "salveUnsent", reason) } = outcome;
		this.#set({
			phase: "failed",
			failure: outcome,
			isOnline: navigator.onLine,
			fallback: fallbackOf(this.#submission),
			serviceLabel: labelOf(service, action)
		});
		const advice = adviseAuthor(reason, service, subscription);
		if (advice) warn(TAG, advice);
		const refused = reason === "invalid" && this.#validation.check([findEmailField(form)], () => message);
		if (refused && hadFocus) refused.focus();
		if (reason === "policy") this.#submitNatively();
		host.dispatchEvent(new SubscribeErrorEvent(reason, service.name));
	}
	/** Has the browser submit what was read last, if it can. */
	#submitNatively() {
		const { isPasted, service, subscription } = this.#submission;
		const { form, submitter } = this.#origin;
		this.#departure = performance.now();
		this.#isNative = true;
		const native = isPasted ? void 0 : composeNativeForm(service, subscription);
		if (native) submitNatively(form.getRootNode(), native);
		else if (isPasted) HTMLFormElement.prototype.requestSubmit.call(form, submitter?.isConnected ? submitter : null);
		this.#isNative = false;
	}
	/**
	* Finds the form that was submitted, or another that the page has put in its place meanwhile.
	* That one gets the address, so that the reader is asked for nothing twice.
	*/
	#findOrigin() {
		const { form, submitter } = this.#origin;
		const other = form.isConnected ? null : this.#host.querySelector("form") ?? this.#host.renderRoot.querySelector("form");
		if (!other) return {
			form,
			submitter: submitter?.isConnected ? submitter : null
		};
		const email = findEmailField(other);
		if (email) email.value ||= this.#submission.subscription.email;
		return {
			form: other,
			submitter: null
		};
	}
	#controlsOf(form) {
		return readControls(form, this.#options().slotted);
	}
	#set(state) {
		this.state = state;
		this.#host.requestUpdate();
	}
	/** Comes back from another page, or online again. */
	#refresh;
};
export { SubmitController };
