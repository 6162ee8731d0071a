import { findEmailField, readControls } from "../../subscribe/form.js";
import { HARDENING, isHoneypot } from "../../subscribe/spam.js";
import { warn } from "../../warn.js";
import { TAG } from "./form-state.js";
// src/elements/subscribe-form/pasted-form.ts
/**
* Prepares a pasted form: the element shows its errors in place of the browser.
* Its field gets a name and a purpose, and password managers are kept from its honeypots.
*/
function preparePasted(form, t) {
	const email = findEmailField(form);
	if (!email) return warn(TAG, "leaves a form as it is that has no field for an email address.");
	form.setAttribute("novalidate", "");
	if (!email.hasAttribute("autocomplete")) email.autocomplete = "email";
	if (!email.labels?.length && !email.ariaLabel && !email.hasAttribute("aria-labelledby")) email.ariaLabel = t("salveEmailAddress");
	for (const control of readControls(form)) if (isHoneypot(control.getAttribute("name") ?? "")) for (const each of Object.entries(HARDENING)) control.setAttribute(...each);
}
export { preparePasted };
