import { formatMoment } from "../../locales/format.js";
import { languageOf, term } from "../../locales/localize.js";
import { hasQuestion } from "./context.js";
import { isOpen } from "./draft-controller.js";
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
// src/elements/reflection-prompt/field.ts
/** Selector of the control that takes focus while the field is collapsed or locked. */
var FIELD_REPLACEMENT = ".instead :is(button, salve-reflection-lock)";
/**
* Renders the field, and its replacement while it is collapsed, hidden or locked.
* Its attributes ask recorders and writing assistants to leave it alone.
*/
function renderField(state, view, actions) {
	const { isHidden, checksSpelling, rows, placeholder } = view;
	return html`<div class="place"><textarea id="field" part="field" class=${`ph-no-capture rr-mask sentry-mask fs-exclude ${!isOpen(state) || isHidden ? "gone" : ""}`} .value=${live(state.text)} rows=${rows} dir="auto" placeholder=${placeholder ?? nothing} aria-labelledby=${hasQuestion(view) ? nothing : "privacy"} aria-describedby="privacy" autocomplete="off" autocapitalize="sentences" translate="no" spellcheck=${checksSpelling} data-gramm="false" data-gramm_editor="false" data-enable-grammarly="false" data-lt-active="false" data-dd-privacy="mask" data-hj-suppress data-clarity-mask="true" data-private @focus=${() => actions.prepare()} @input=${() => actions.type()} @compositionend=${() => actions.type()} @blur=${() => actions.leave()}></textarea> ${renderReplacement(state, view, actions)}</div>`;
}
/** Renders the field's replacement, in a box of its size. */
function renderReplacement(state, { element, journal, isHidden }, actions) {
	if (state.at === "locked") return html`<div class="instead"><salve-reflection-lock .journal=${journal}></salve-reflection-lock></div>`;
	if (state.at === "collapsed") {
		const when = formatMoment(state.found.updated, languageOf(element), true);
		const hide = () => actions.setView({ isHidden: true });
		return html`<div class="instead"><p>${isHidden ? term(element, "salvePromptHidden") : term(element, "salvePromptFound", when)}</p><p><button type="button" @click=${() => actions.show()}>${term(element, "salvePromptShow")}</button> ${isHidden ? nothing : html`<button type="button" @click=${hide}>${term(element, "salvePromptKeepHidden")}</button>`} <button type="button" @click=${() => actions.erase()}>${term(element, "salvePromptErase")}</button></p></div>`;
	}
	return isHidden ? html`<div class="veil" aria-hidden="true"></div>` : nothing;
}
export { FIELD_REPLACEMENT, renderField };
