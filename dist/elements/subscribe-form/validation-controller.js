import { hasFocus } from "../../internal/focus.js";
import { checkAddress, suggestAddress } from "../../subscribe/address.js";
import { findEmailField } from "../../subscribe/form.js";
import { term } from "../../locales/localize.js";
import { controlsFor } from "./submission.js";
import { showError } from "./error-notes.js";
// src/elements/subscribe-form/validation-controller.ts
/** What is wrong with the fields of a form, said beside them; and the address that may have been meant. */
var ValidationController = class {
	#host;
	#asked;
	constructor(host) {
		this.aside = "";
		this.loud = false;
		this.wrong = 0;
		this.suggest = ({ target }) => {
			if (!isEmailField(target)) return;
			this.#asked = target;
			this.#ask(suggestAddress(target.value));
		};
		this.takeMeant = () => {
			const field = this.#asked;
			field.value = this.meant;
			field.dispatchEvent(new Event("input", { bubbles: true }));
			field.focus();
		};
		this.recheck = ({ target }) => {
			if (isEmailField(target)) this.#ask(void 0);
			const { form } = target;
			const own = form && !form.contains(this.#host) ? form : this.#host.renderRoot.querySelector("form");
			if (own && isMarked(target)) this.check(controlsFor(this.#host, own).filter(isMarked));
		};
		this.#complain = (control) => {
			if (isEmailField(control)) {
				const problem = checkAddress(control.value);
				return problem ? term(this.#host, problem === "empty" ? "salveAddressMissing" : "salveAddressWrong") : "";
			}
			if (!control.willValidate || control.validity.valid) return "";
			if (!control.validity.valueMissing) return control.validationMessage;
			return term(this.#host, control.type === "checkbox" ? "salveConsentMissing" : "salveFieldMissing");
		};
		this.#host = host;
	}
	/** Says beside each control what is wrong with it, and returns the first that something is wrong with. */
	check(controls, complain = this.#complain) {
		const wrong = controls.filter(complain);
		this.loud = !!wrong[0] && hasFocus(wrong[0]);
		const hidden = controls.filter((control) => !showError(control, complain(control)));
		this.aside = hidden.map(complain).join(". ");
		this.wrong = wrong.length;
		if (wrong.length === 0) this.meant = void 0;
		this.#host.requestUpdate();
		return wrong[0];
	}
	#ask(meant) {
		if (meant === this.meant) return;
		this.meant = meant;
		this.#host.requestUpdate();
	}
	/** What is wrong with a control, in words; empty where nothing is. */
	#complain;
};
function isEmailField(target) {
	const { form } = target;
	return !!form && findEmailField(form) === target;
}
function isMarked(control) {
	return control.getAttribute("aria-invalid") === "true";
}
export { ValidationController };
