import { findEmailField, readControls } from "../../subscribe/form.js";
import { HARDENING, isHoneypot, isOutOfSight } from "../../subscribe/spam.js";
import { warn } from "../../warn.js";
import { TAG } from "./form-state.js";
// src/elements/subscribe-form/pasted-form.ts
/** Names of the attributes that fields out of sight were given, for when they are shown. */
var added = /* @__PURE__ */ new WeakMap();
/**
* Prepares a pasted form once the reader has met it: the element shows its errors in place of the
* browser. Its field gets a name and a purpose, and autofill is kept from its honeypots.
* Until then the form stays as it was sent, because a framework that hydrates it compares.
*/
function preparePasted(form, t, isMet) {
	const email = findEmailField(form);
	if (!email) return warn(TAG, "leaves a form as it is that has no field for an email address.");
	if (!(email.labels?.length || email.matches("[aria-label], [aria-labelledby]")) && (isMet || !email.matches("[placeholder], [title]"))) email.ariaLabel = t("salveEmailAddress");
	if (!isMet) return;
	form.setAttribute("novalidate", "");
	if (!email.hasAttribute("autocomplete")) email.autocomplete = "email";
	for (const control of readControls(form)) {
		const isKnown = isHoneypot(control.getAttribute("name") ?? "");
		const isTrap = isKnown || control !== email && isOutOfSight(control);
		const fits = (name) => isKnown || !(control.hasAttribute(name) || /^(tab|aria)/.test(name));
		const names = added.get(control) ?? (isTrap ? Object.keys(HARDENING).filter(fits) : []);
		if (isTrap) added.set(control, names);
		for (const name of names) if (isTrap) control.setAttribute(name, HARDENING[name]);
		else control.removeAttribute(name);
	}
}
export { preparePasted };
