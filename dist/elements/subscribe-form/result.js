import { term } from "../../locales/localize.js";
import { html, nothing } from "lit";
// src/elements/subscribe-form/result.ts
/** Words with the address set apart from them, whichever way the page reads. */
function isolate(address, words) {
	const [before, after] = words("\0").split("\0");
	return html`${before}<bdi>${address}</bdi>${after}`;
}
/**
* What follows a subscription that the service has said yes to: the same for an address that is new and one that was known.
* A reader who is elsewhere by then, and so is not taken here, is told.
*/
function renderResult(form, { state, mailbox, message }, sending) {
	const address = sending.attempt.subscription.email;
	const mail = state !== "subscribed";
	const words = {
		pending: "salveConfirm",
		accepted: "salveConfirmPerhaps",
		subscribed: "salveNextComes"
	}[state];
	return html`<div class="result" part="result" role=${sending.isNear ? nothing : "alert"}><div class="headline" part="headline" role="heading" aria-level=${form.headingLevel ?? 2} tabindex="-1">${term(form, mail ? "salveCheckEmail" : "salveThanks")}</div><slot name="success"><p>${message ?? isolate(address, (mark) => term(form, words, mark))}</p>${mail ? html`<p class="advice">${term(form, "salveSpamAdvice")}</p>` : nothing}</slot><div class="steps">${mailbox ? html`<a class="button" part="button" href=${mailbox.href}><span>${term(form, "salveOpenMailbox", mailbox.name)}</span></a>` : nothing} <button class="word" type="button" @click=${sending.startAgain}>${term(form, "salveAnotherAddress")}</button></div></div>`;
}
export { isolate, renderResult };
