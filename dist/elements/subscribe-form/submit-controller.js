import { SubscribeErrorEvent, SubscribeEvent, SubscribedEvent } from "../../events.js";
import { term } from "../../locales/localize.js";
import { cleanAddress } from "../../subscribe/address.js";
import { clearControls, findEmailField, readControls, writeValue } from "../../subscribe/form.js";
import { fail, transportOf } from "../../subscribe/service.js";
import { subscribe } from "../../subscribe/subscribe.js";
import { warn } from "../../warn.js";
import { adviseAuthor } from "./author-advice.js";
import { TAG } from "./form-state.js";
import { findOrigin, submitByBrowser } from "./origin.js";
import { ReaderController } from "./reader-controller.js";
import { failedState, findFormService, readSubmission } from "./submission.js";
// src/elements/subscribe-form/submit-controller.ts
/**
* Milliseconds in which a second press is an echo of the first.
* The browser is then on its way to another page.
*/
var ECHO_MS = 3e3;
/** Sends a reader's subscription, and owns the state of the form. */
var SubmitController = class {
	#host;
	#options;
	#validation;
	#origin;
	#submission;
	/** Time at which the browser was last sent to another page. */
	#departure;
	/** The browser's own submission is under way, and its event is not for the script. */
	#isNative;
	constructor(host, options, validation) {
		this.state = { phase: "idle" };
		this.#departure = -3e3;
		this.#isNative = false;
		this.submit = (event) => {
			if (event.defaultPrevented || this.#isNative) return;
			const origin = {
				form: event.target,
				submitter: event.submitter
			};
			const email = findEmailField(origin.form);
			const address = cleanAddress(email?.value ?? "");
			const service = findFormService(origin.form, origin.submitter, this.#options());
			if (!service) return;
			if (email && email.value !== address) writeValue(email, address);
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
			const wrong = this.#validation.checkFor(origin.submitter, this.#controlsOf(origin.form));
			if (wrong) return wrong.focus();
			const service = findFormService(origin.form, origin.submitter, this.#options());
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
		this.reader = new ReaderController(host);
		this.#options = options;
		this.#validation = validation;
		host.addController(this);
	}
	hostConnected() {
		window.addEventListener("online", this.#refresh);
		window.addEventListener("pageshow", this.#refresh);
	}
	hostDisconnected() {
		window.removeEventListener("online", this.#refresh);
		window.removeEventListener("pageshow", this.#refresh);
	}
	/** Decides who submits the form: the script, the browser, or nobody. */
	#decide(origin, service, now) {
		if (this.state.phase === "sending" || now - this.#departure < ECHO_MS) return "refuse";
		this.#set({ phase: "idle" });
		const controls = this.#controlsOf(origin.form);
		const wrong = this.#validation.checkFor(origin.submitter, controls);
		wrong?.focus();
		if (wrong || !this.#host.dispatchEvent(new SubscribeEvent(service.name))) return "refuse";
		const others = controls.filter((each) => each !== findEmailField(origin.form));
		const isRobot = this.reader.clearHoneypots(others);
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
		await this.reader.wait();
		const onSlow = () => this.#set({
			phase: "sending",
			isSlow: true
		});
		this.#settle(await subscribe(service, subscription, { onSlow }).catch(() => fail("unavailable")));
	}
	#settle(outcome) {
		const { isAtForm } = this.reader;
		if (outcome.ok) this.#succeed(outcome, isAtForm);
		else this.#fail(outcome, isAtForm);
	}
	#succeed(success, hadFocus) {
		const host = this.#host;
		const { service, subscription } = this.#submission;
		const { form } = this.#findOrigin();
		this.#set({
			phase: "subscribed",
			success,
			email: subscription.email,
			hadFocus
		});
		if (hadFocus) host.updateComplete.then(() => host.renderRoot.querySelector(".headline")?.focus());
		if (cleanAddress(findEmailField(form)?.value ?? "") === subscription.email) clearControls(form, this.#controlsOf(form));
		host.dispatchEvent(new SubscribedEvent(service.name));
		const { redirect } = this.#options();
		if (redirect && host.isConnected) location.assign(redirect);
	}
	#fail(failure, hadFocus) {
		const { service, subscription } = this.#submission;
		const { form } = this.#findOrigin();
		const { reason, message = term(this.#host, "salveUnsent", reason) } = failure;
		this.#set(failedState(failure, this.#submission));
		const advice = adviseAuthor(reason, service, subscription);
		if (advice) warn(TAG, advice);
		const refused = reason === "invalid" && this.#validation.check([findEmailField(form)], () => message);
		if (refused && hadFocus) refused.focus();
		if (reason === "policy") this.#submitNatively();
		this.#host.dispatchEvent(new SubscribeErrorEvent(reason, service.name));
	}
	/** Has the browser submit the form that was read last, if it can. */
	#submitNatively() {
		this.#departure = performance.now();
		this.#isNative = true;
		submitByBrowser(this.#findOrigin(), this.#submission);
		this.#isNative = false;
	}
	#findOrigin() {
		return findOrigin(this.#host, this.#origin, this.#submission.subscription.email);
	}
	#controlsOf(form) {
		return readControls(form, this.#options().slotted);
	}
	#set(state) {
		this.state = state;
		this.#host.requestUpdate();
	}
	/** Updates the form when the reader comes back from another page, or online again. */
	#refresh;
};
export { SubmitController };
