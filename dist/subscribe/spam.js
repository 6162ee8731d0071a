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
/** Pixels below which nobody can use a field. */
var MIN_SIZE = 8;
/**
* Tells a field for text that nobody sees in its form: a honeypot, or one that is shown later.
* Whether the form itself is shown yet says nothing.
*/
function isOutOfSight(control) {
	const form = control.closest("form");
	const shown = {
		opacityProperty: true,
		visibilityProperty: true
	};
	if (!/^(text|email|url|tel)$/.test(control.type) || !form?.checkVisibility?.(shown)) return false;
	const frame = form.getBoundingClientRect();
	const { left, right, bottom } = control.getBoundingClientRect();
	let isOut = right < Math.min(0, frame.left) || bottom < Math.min(0, frame.top) || left > Math.max(innerWidth, frame.right) || !control.checkVisibility(shown) || control.matches("[tabindex=\"-1\"]:is([aria-hidden=true], form [aria-hidden=true] *)");
	for (let each = control; !isOut && each !== form; each = each.parentElement) {
		const { clip, clipPath, overflow } = getComputedStyle(each);
		const { width, height } = each.getBoundingClientRect();
		isOut = /rect|inset\((50|100)%|circle\(0/.test(clip + clipPath) || Math.min(width, height) < MIN_SIZE && (each === control || overflow !== "visible");
	}
	return isOut;
}
/**
* Finds the honeypots among `controls` that somebody filled. One that is known by its place alone
* is in `unseen`, where somebody wrote into it: a script may fill a hidden field on purpose.
* One that holds something from the start, as a WordPress `nonce` does, is none.
*/
function findFilled(controls, unseen) {
	return [...controls].filter((control) => {
		if (!(control instanceof HTMLInputElement && isFilled(control))) return false;
		const name = control.getAttribute("name") ?? "";
		return isHoneypot(name) || (name === "hp" || !!unseen?.has(control)) && isOutOfSight(control);
	});
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
export { HARDENING, computeWait, findFilled, isHoneypot, isOutOfSight };
