import { readUrlAttribute } from "../../internal/attributes.js";
import { SubscribeErrorEvent, SubscribeEvent, SubscribedEvent } from "../../events.js";
import { hasFocus } from "../../internal/focus.js";
import { cleanAddress } from "../../subscribe/address.js";
import { findEmailField } from "../../subscribe/form.js";
import { fail, transportOf } from "../../subscribe/service.js";
import { findFilled, waitFor } from "../../subscribe/spam.js";
import { subscribe } from "../../subscribe/subscribe.js";
import { warn } from "../../warn.js";
import { term } from "../../locales/localize.js";
import { adviseAuthor } from "./author-advice.js";
import { controlsFor, goOn, readAttempt } from "./submission.js";
import { Task, TaskStatus } from "@lit/task";
// src/elements/subscribe-form/submit-controller.ts
/** Milliseconds in which a second press is the first one's echo, while the browser is on its way to another page. */
var ECHO = 3e3;
/** Sends off what a reader wrote, and knows what became of it. */
var SubmitController = class {
	#host;
	#checks;
	#task;
	/** When the reader came, and when the browser was last sent on, as event times. */
	#came;
	#left;
	/** Whether the browser submits the form by itself now. */
	#isNative;
	constructor(host, checks) {
		this.slow = false;
		this.isNear = true;
		this.isHand = false;
		this.#left = -3e3;
		this.#isNative = false;
		this.submit = (event) => {
			if (event.defaultPrevented || this.#isNative) return;
			const form = event.target;
			const email = findEmailField(form);
			const address = cleanAddress(email?.value ?? "");
			if (email && email.value !== address) email.value = address;
			const attempt = readAttempt(this.#host, form, event.submitter);
			if (attempt && !this.#letGo(attempt, event.timeStamp)) event.preventDefault();
		};
		this.goOn = () => {
			const { form, submitter } = this.#findForm();
			const wrong = this.#checks.check(controlsFor(this.#host, form));
			if (wrong) return wrong.focus();
			this.attempt = readAttempt(this.#host, form, submitter) ?? this.attempt;
			this.#goOn();
		};
		this.sendAgain = () => {
			const { form, submitter } = this.#findForm();
			(submitter ?? findEmailField(form))?.focus();
			HTMLFormElement.prototype.requestSubmit.call(form, submitter);
		};
		this.startAgain = () => {
			this.verdict = void 0;
			this.#host.requestUpdate();
			this.#host.updateComplete.then(() => findEmailField(this.#findForm().form)?.focus());
		};
		this.#slow = () => {
			this.slow = true;
			this.#host.requestUpdate();
		};
		this.#refresh = () => {
			this.#left = -3e3;
			this.#host.requestUpdate();
		};
		this.#host = host;
		this.#checks = checks;
		host.addController(this);
		this.#task = new Task(host, {
			autoRun: false,
			task: async ([{ service, subscription }], { signal }) => {
				const now = performance.now();
				await new Promise((resolve) => setTimeout(resolve, waitFor(this.#came ?? now, now)));
				return subscribe(service, subscription, {
					signal,
					onSlow: this.#slow
				});
			},
			onComplete: (verdict) => this.#conclude(verdict),
			onError: () => this.#conclude(fail("unavailable"))
		});
	}
	get isUnderWay() {
		return this.#task.status === TaskStatus.PENDING;
	}
	get failure() {
		return this.verdict?.ok === false ? this.verdict : void 0;
	}
	hostConnected() {
		addEventListener("online", this.#refresh);
		addEventListener("pageshow", this.#refresh);
	}
	hostDisconnected() {
		removeEventListener("online", this.#refresh);
		removeEventListener("pageshow", this.#refresh);
	}
	/** The reader is here. */
	welcome() {
		this.#came ??= performance.now();
	}
	/** The form that was sent, or another that the page has put in its place meanwhile: it is asked for nothing twice. */
	#findForm() {
		const { form, submitter, subscription } = this.attempt;
		const other = form.isConnected ? null : this.#host.querySelector("form") ?? this.#host.renderRoot.querySelector("form");
		if (!other) return {
			form,
			submitter: submitter?.isConnected ? submitter : null
		};
		const email = findEmailField(other);
		if (email) email.value ||= subscription.email;
		return {
			form: other,
			submitter: null
		};
	}
	/** Whether the browser is to submit the form, as it stands; if not, something is wrong in it, or it goes by us. */
	#letGo(attempt, now) {
		if (this.isUnderWay || now - this.#left < ECHO) return false;
		this.verdict = void 0;
		this.#host.requestUpdate();
		const wrong = this.#checks.check(controlsFor(this.#host, attempt.form));
		wrong?.focus();
		if (wrong || !this.#host.dispatchEvent(new SubscribeEvent(attempt.service.name))) return false;
		const filled = findFilled(controlsFor(this.#host, attempt.form));
		if (this.isHand) for (const honeypot of filled) Object.assign(honeypot, {
			value: "",
			checked: false
		});
		this.attempt = readAttempt(this.#host, attempt.form, attempt.submitter);
		if ((filled.length > 0 && !this.isHand ? "native" : transportOf(attempt.service, attempt.subscription)) !== "native") {
			this.#task.run([this.attempt]);
			return false;
		}
		this.#left = now;
		if (!attempt.isPasted) goOn(this.attempt);
		return attempt.isPasted;
	}
	#conclude(verdict) {
		const host = this.#host;
		const { service, subscription } = this.attempt;
		const { form } = this.#findForm();
		const { activeElement, body } = host.ownerDocument;
		this.isNear = !activeElement || activeElement === body || hasFocus(host);
		this.slow = false;
		this.verdict = verdict;
		host.requestUpdate();
		if (verdict.ok) {
			if (this.isNear) host.updateComplete.then(() => host.renderRoot.querySelector(".headline")?.focus());
			if (cleanAddress(findEmailField(form)?.value ?? "") === subscription.email) clear(controlsFor(host, form), form);
			host.dispatchEvent(new SubscribedEvent(service.name));
			const page = readUrlAttribute(host.localName, "redirect", host.redirect, host.baseURI);
			if (page && host.isConnected) location.assign(page);
			return;
		}
		const { reason, message = term(host, "salveUnsent", reason) } = verdict;
		const advice = adviseAuthor(reason, service, subscription);
		if (advice) warn(host.localName, advice);
		const refused = reason === "invalid" && this.#checks.check([findEmailField(form)], () => message);
		if (refused && this.isNear) refused.focus();
		if (reason === "policy") this.#goOn();
		host.dispatchEvent(new SubscribeErrorEvent(reason, service.name));
	}
	#slow;
	#goOn() {
		this.#left = performance.now();
		this.#isNative = true;
		goOn(this.attempt);
		this.#isNative = false;
	}
	/** Back from another page, or online again. */
	#refresh;
};
function clear(controls, form) {
	HTMLFormElement.prototype.reset.call(form);
	for (const control of controls) {
		if (control.form === form || control.localName === "select") continue;
		control.value = control.defaultValue;
		control.checked = control.defaultChecked;
	}
}
export { SubmitController };
