import { term } from "../../locales/localize.js";
import { wayOn } from "./submission.js";
import { isolate } from "./result.js";
import { html, nothing } from "lit";
// src/elements/subscribe-form/status.ts
/** Failures after which the service's own page may do better, and those after which the same may. */
var ELSEWHERE = [
	"blocked",
	"policy",
	"timeout",
	"rejected",
	"captcha",
	"unavailable"
];
var AGAIN = [
	"blocked",
	"timeout",
	"unavailable"
];
/** Asks whether another address was meant, and says what has no room beside its field. */
function renderHint(host, { aside, loud, meant, takeMeant }) {
	const question = meant && isolate(meant, (mark) => term(host, "salveDidYouMean", mark));
	return html`${aside ? html`<span class="salve-error" role=${loud ? "alert" : nothing}>${aside}</span>` : nothing} <span id="hint" role="status" part="hint">${question ? html`<button class="word" type="button" @click=${takeMeant}>${question}</button>` : nothing}</span>`;
}
/** Says what is happening, or why it didn't work and what can be done: its region is there from the start. */
function renderStatus(host, sending) {
	const { failure, attempt } = sending;
	return html`<div class="status"><p role="status" part="status">${tell(host, sending)}</p>${failure && attempt ? renderSteps(host, failure.reason, attempt, sending) : nothing}<slot name="error" ?hidden=${!failure}></slot></div>`;
}
function tell(host, { isUnderWay, slow, failure }) {
	if (isUnderWay) return term(host, slow ? "salveStillSending" : "salveSending");
	if (!failure || failure.reason === "invalid") return "";
	if (failure.message) return failure.message;
	if (failure.reason === "offline" && navigator.onLine) return term(host, "salveOnlineAgain");
	return term(host, "salveUnsent", failure.reason);
}
function renderSteps(host, reason, attempt, { goOn, sendAgain }) {
	const way = ELSEWHERE.includes(reason) ? wayOn(attempt) : void 0;
	const words = continueOn(host, attempt.service, attempt.subscription.action);
	const again = reason === "offline" ? navigator.onLine : AGAIN.includes(reason);
	return html`<div class="steps">${way === true ? html`<button class="button" part="button" type="button" @click=${goOn}><span>${words}</span></button>` : nothing} ${typeof way === "string" ? html`<a class="button" part="button" href=${way}><span>${words}</span></a>` : nothing} ${again ? html`<button class="word" type="button" @click=${sendAgain}>${term(host, "salveTryAgain")}</button>` : nothing}</div>`;
}
/** What leads to the service's own page, by the name that readers know. */
function continueOn(host, { label }, { hostname }) {
	return term(host, "salveContinueOn", label || hostname);
}
export { continueOn, renderHint, renderStatus };
