// src/subscribe/spam.ts
/**
* Names of fields that people don't see and leave empty, and that robots fill.
* Password managers and autofill fill them too.
*/
var HONEYPOTS = /^(b_[\da-f]+_[\da-f]+|_gotcha|botcheck|_honey|honeypot|bot-field|h\[url\]|nonce|email_address_check|data\[email\]|_mc4wp_honeypot|hp[\da-f]{8}[\da-f-]*|hp[A-Z]\w*|mauticform\[website\])$/;
/**
* Attributes that keep password managers from filling a field, and a reader from reaching it.
* They are those of 1Password, LastPass, Bitwarden and Dashlane.
*/
var HARDENING = {
	autocomplete: "off",
	tabindex: "-1",
	"aria-hidden": "true",
	"data-1p-ignore": "",
	"data-lpignore": "true",
	"data-bwignore": "",
	"data-form-type": "other"
};
/** Tells the honeypots of the services by their names. */
function isHoneypot(name) {
	return HONEYPOTS.test(name);
}
/**
* Finds the honeypots among `controls` that somebody filled.
* One that holds something from the start, as a WordPress `nonce` does, is none.
*/
function findFilled(controls) {
	return [...controls].filter((control) => control instanceof HTMLInputElement && isHoneypot(control.getAttribute("name") ?? "") && isFilled(control));
}
function isFilled({ type, checked, defaultChecked, value, defaultValue }) {
	return type === "checkbox" ? checked && !defaultChecked : value !== "" && !defaultValue;
}
/** Milliseconds from a reader's arrival in which services expect robots alone to send. */
var MIN_FILL_MS = 1500;
/** Computes the milliseconds that a request still waits, to be no faster than a person. */
function computeWait(started, now) {
	return Math.max(0, Math.min(MIN_FILL_MS, started + MIN_FILL_MS - now));
}
export { HARDENING, computeWait, findFilled, isHoneypot };
