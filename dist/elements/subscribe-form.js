import { readLinkAttribute } from "../internal/attributes.js";
import { define } from "../internal/define.js";
import { subscribeForm } from "../locales/en.js";
import { LocalizeController } from "../internal/localize-controller.js";
import { readoptStyles } from "../internal/readopt-styles.js";
import { formTokens, tokens } from "../internal/styles/tokens.js";
import { findEmailField } from "../subscribe/form.js";
import { transportOf } from "../subscribe/service.js";
import { HARDENING, isHoneypot } from "../subscribe/spam.js";
import { warn } from "../warn.js";
import { addDefaultWords } from "../locales/localize.js";
import { actionOf, controlsFor, serviceOf } from "./subscribe-form/submission.js";
import { ValidationController } from "./subscribe-form/validation-controller.js";
import { renderOwnForm } from "./subscribe-form/own-form.js";
import { continueOn, renderHint, renderStatus } from "./subscribe-form/status.js";
import { renderResult } from "./subscribe-form/result.js";
import { SubmitController } from "./subscribe-form/submit-controller.js";
import { formStyles } from "./subscribe-form/styles.js";
import { LitElement, html, nothing } from "lit";
// src/elements/subscribe-form.ts
/**
* A newsletter's subscription form, which says "done" only when the service itself has said so.
*
* Around the service's own pasted form it leaves that form in place and checks, sends and explains; by attributes alone it draws one.
*
* @tag salve-subscribe-form
* @slot - The service's own form; or, by attributes alone, a link that stands in for it where no script runs.
* @slot intro - What the newsletter is: a heading, a sentence or two.
* @slot fields - More controls with a `name`, such as interests or a captcha: they go along. By attributes alone.
* @slot consent - A box to tick, in place of `consent`; it goes along under its `name`. By attributes alone.
* @slot footnote - A line below, in place of the link that `privacy-href` makes.
* @slot success - What comes next, in place of our words.
* @slot error - What else a reader can do when it didn't work, such as a mail address of yours.
* @fires {SubscribeEvent} salve-subscribe - Before anything is sent; `preventDefault()` keeps it from being sent.
* @fires {SubscribedEvent} salve-subscribed - The service has said yes.
* @fires {SubscribeErrorEvent} error - The address is not known to have arrived; `reason` says why. It doesn't bubble.
* @csspart form - The form, by attributes alone.
* @csspart label - A field's label.
* @csspart field - A field.
* @csspart consent - The box to tick and its words.
* @csspart button - The button, and the link or button that leads on.
* @csspart error - What is wrong with a field.
* @csspart hint - The question whether another address was meant.
* @csspart status - What is happening, or why it didn't work.
* @csspart result - What stands in the form's place once the service has said yes.
* @csspart headline - The result's heading.
* @cssprop --salve-accent - Colour of the button, links and the rule above. Default: a green that suits the text colour.
* @cssprop --salve-font-ui - Font family of labels, fields and buttons. Default: the page's own.
* @cssprop --salve-radius - Corner radius of fields and buttons. Default: `8px`.
* @cssprop --salve-space - Factor for the space below the rule. Default: `1`.
* @cssstate invalid - A field needs the reader.
* @cssstate sending - Something is on its way.
* @cssstate slow - It has been so for four seconds.
* @cssstate subscribed - The service has said yes.
* @cssstate failed - The address is not known to have arrived.
*/
var SalveSubscribeForm = class extends LitElement {
	constructor(..._args) {
		super(..._args);
		this.consentRequired = false;
		this.#localize = new LocalizeController(this);
		this.#internals = this.attachInternals();
		this.#checks = new ValidationController(this);
		this.#sending = new SubmitController(this, this.#checks);
	}
	static {
		this.properties = {
			action: {},
			service: {},
			label: {},
			button: {},
			nameField: { attribute: "name-field" },
			consent: {},
			consentName: { attribute: "consent-name" },
			consentRequired: {
				type: Boolean,
				attribute: "consent-required"
			},
			privacyHref: { attribute: "privacy-href" },
			lists: {},
			labels: {},
			redirect: {},
			headingLevel: {
				attribute: "heading-level",
				type: Number
			}
		};
	}
	static {
		this.styles = [
			tokens,
			formTokens,
			formStyles
		];
	}
	#localize;
	#internals;
	#checks;
	#sending;
	adoptedCallback() {
		readoptStyles(this);
	}
	updated() {
		const { verdict, isUnderWay, slow } = this.#sending;
		const now = {
			invalid: this.#checks.wrong > 0,
			sending: isUnderWay,
			slow,
			subscribed: verdict?.ok,
			failed: verdict?.ok === false
		};
		for (const [name, is] of Object.entries(now)) this.#internals.states[is ? "add" : "delete"](name);
	}
	render() {
		const { verdict } = this.#sending;
		const action = actionOf(this);
		if (!action && !this.firstElementChild && document.readyState !== "loading") warn(this.localName, "has nothing to show: put the service's own form inside, or give it an action.");
		const look = `stage${action ? " own" : ""}${verdict?.ok === false ? " failed" : ""}`;
		const hint = renderHint(this, this.#checks);
		return html`<div class=${look}><div class=${verdict?.ok ? "done" : ""} ?inert=${verdict?.ok} @submit=${this.#sending.submit} @focusin=${this.#welcome} @focusout=${this.#checks.suggest} @input=${this.#checks.recheck} @reset=${this.#forget} @pointerdown=${this.#notice} @keydown=${this.#notice}><slot name="intro"></slot><slot ?hidden=${!!action} @slotchange=${this.#prepare}></slot>${action ? this.#renderOwn(action, hint) : html`<div class="lines"><div class="line">${hint}</div>${renderStatus(this, this.#sending)}</div>`}<slot name="footnote">${this.#renderPrivacy()}</slot></div>${verdict?.ok ? renderResult(this, verdict, this.#sending) : nothing}</div>`;
	}
	#renderOwn(action, hint) {
		const service = serviceOf(this, action);
		if (transportOf(service, {
			action,
			page: this.ownerDocument.URL
		}) !== "link") return renderOwnForm(this, hint, renderStatus(this, this.#sending), this.#sending.isUnderWay);
		const words = this.button ?? continueOn(this, service, action);
		return html`<a class="button" part="button" href=${service.page?.(action) ?? action.href}><span>${words}</span></a>`;
	}
	#renderPrivacy() {
		const href = readLinkAttribute(this.localName, "privacy-href", this.privacyHref, this.baseURI);
		return href ? html`<p class="footnote"><a href=${href}>${this.#localize.term("salvePrivacy")}</a></p>` : nothing;
	}
	/** Makes a pasted form ready as soon as it is there: its errors are ours to show, and its honeypots are nobody's to fill. */
	#prepare() {
		for (const form of this.querySelectorAll("form")) {
			const email = findEmailField(form);
			if (!email) {
				warn(this.localName, "leaves a form as it is that has no field for an email address.");
				continue;
			}
			form.setAttribute("novalidate", "");
			if (!email.hasAttribute("autocomplete")) email.autocomplete = "email";
			if (!email.labels?.length && !email.ariaLabel && !email.hasAttribute("aria-labelledby")) email.ariaLabel = this.#localize.term("salveEmailAddress");
			for (const control of controlsFor(this, form)) if (isHoneypot(control.getAttribute("name") ?? "")) for (const each of Object.entries(HARDENING)) control.setAttribute(...each);
		}
		this.requestUpdate();
	}
	#welcome() {
		this.#sending.welcome();
		this.#prepare();
	}
	/** Sees that a hand is at work; Enter in a field that the page slotted in submits as in any of the form's. */
	#notice(event) {
		this.#sending.isHand ||= event.isTrusted;
		const { key, isComposing, target } = event;
		if (key === "Enter" && !isComposing && target.matches("input:is([slot], [slot] *):not([type=submit], [type=button])")) {
			event.preventDefault();
			this.renderRoot.querySelector("form")?.requestSubmit();
		}
	}
	/** A form that is reset has nothing wrong in it any more. */
	#forget({ target }) {
		this.#checks.check(controlsFor(this, target), () => "");
	}
};
addDefaultWords(subscribeForm);
define("salve-subscribe-form", SalveSubscribeForm);
export { SalveSubscribeForm };
