import { hasFocus } from "../../internal/focus.js";
import { term } from "../../locales/localize.js";
import { checkAddress, suggestAddress } from "../../subscribe/address.js";
import { findEmailField, readControls, writeValue } from "../../subscribe/form.js";
import { isPlaced, restoreErrors, showError } from "./error-notes.js";
// src/elements/subscribe-form/validation-controller.ts
/** Keeps the errors of a form's fields, and shows them beside the fields. */
var ValidationController = class {
	#host;
	#options;
	#errors;
	/** Field whose address the suggestion is for. */
	#emailField;
	constructor(host, options) {
		this.state = {
			unplacedErrors: "",
			announces: false
		};
		this.#errors = /* @__PURE__ */ new Map();
		this.suggest = ({ target }) => {
			if (!isEmailField(target)) return;
			this.#emailField = target;
			this.#set({ suggestion: suggestAddress(target.value) });
		};
		this.takeSuggestion = () => {
			const field = this.#emailField;
			writeValue(field, this.state.suggestion);
			field.focus();
		};
		this.recheck = ({ target }) => {
			if (isEmailField(target)) this.#set({ suggestion: void 0 });
			const { form } = target;
			const own = form && !form.contains(this.#host) ? form : this.#host.renderRoot.querySelector("form");
			if (own && (isMarked(target) || target.type === "radio")) this.check(readControls(own, this.#options().slotted).filter(isMarked));
		};
		this.#messageFor = (control) => {
			if (isEmailField(control)) {
				const problem = checkAddress(control.value);
				if (problem) return term(this.#host, problem === "empty" ? "salveAddressMissing" : "salveAddressWrong");
				const { customError, patternMismatch, tooLong, tooShort } = control.validity;
				return customError || patternMismatch || tooLong || tooShort ? control.validationMessage : "";
			}
			if (!isFirstOfGroup(control) || !control.willValidate || control.validity.valid) return "";
			if (!control.validity.valueMissing) return control.validationMessage;
			return term(this.#host, control.type === "checkbox" ? "salveConsentMissing" : "salveFieldMissing");
		};
		this.#host = host;
		this.#options = options;
	}
	get hasErrors() {
		return this.#errors.size > 0;
	}
	/** Shows beside each control its error, and returns the first that has one. */
	check(controls, messageFor = this.#messageFor) {
		this.#dropRemoved();
		for (const control of controls) {
			const message = messageFor(control);
			if (message) this.#errors.set(control, message);
			else this.#errors.delete(control);
			showError(control, message);
		}
		const first = controls.find((control) => this.#errors.has(control));
		this.#set({
			announces: !!first && hasFocus(first),
			...!first && { suggestion: void 0 }
		});
		return first;
	}
	/** Checks the controls that a button submits: one with `formnovalidate` asks for nothing. */
	checkFor(submitter, controls) {
		return this.check(controls, submitter?.hasAttribute("formnovalidate") ? () => "" : void 0);
	}
	/** Shows the errors again after a script changed the page, and removes those that are over. */
	restore() {
		this.#dropRemoved();
		restoreErrors(this.#host, this.#errors);
		this.#set({});
	}
	/** Drops the errors of controls that the page has taken away or replaced. */
	#dropRemoved() {
		for (const control of this.#errors.keys()) if (!control.isConnected) this.#errors.delete(control);
	}
	#set(changed) {
		const unplacedErrors = [...this.#errors].filter(([control]) => !isPlaced(control)).map(([, message]) => message).join(". ");
		this.state = {
			...this.state,
			unplacedErrors,
			...changed
		};
		this.#host.requestUpdate();
	}
	/** Finds the words for a control's error; empty if it has none. */
	#messageFor;
};
function isEmailField(target) {
	const { form } = target;
	return !!form && findEmailField(form) === target;
}
/** Tells that a control is no radio, or the first in use of its group, which has the error. */
function isFirstOfGroup(control) {
	const { form, type, name } = control;
	if (type !== "radio" || !form) return true;
	return readControls(form).find((each) => each.type === type && each.name === name && each.willValidate) === control;
}
function isMarked(control) {
	return control.getAttribute("aria-invalid") === "true";
}
export { ValidationController };
