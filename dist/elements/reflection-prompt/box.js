import { term } from "../../locales/localize.js";
import { hasQuestion } from "./context.js";
import { isOpen } from "./draft-controller.js";
import { renderField } from "./field.js";
import { renderMore } from "./more.js";
import { renderToolbar } from "./toolbar.js";
import { html, nothing } from "lit";
// src/elements/reflection-prompt/box.ts
/** Renders the prompt in its box, whose attributes ask recorders to leave it alone. */
function renderBox(state, view, actions) {
	return html`<div class="fit"><div class="box ph-no-capture rr-block sentry-block fs-exclude" part="prompt" data-dd-privacy="hidden" data-hj-suppress data-clarity-mask="true" data-private data-sl="exclude" data-openreplay-obscured ?hidden=${!state.text && !hasQuestion(view)}><slot name="intro"></slot><label class="question" part="question" for="field"><slot>${view.question}</slot></label> ${renderPrivacy(state, view, actions)} ${renderField(state, view, actions)} ${renderToolbar(state, view, actions)} ${view.isMoreOpen ? renderMore(state, view, actions) : nothing}<slot name="pause"></slot><slot name="support"></slot>${view.printsWords && !view.isHidden && state.text ? html`<p class="printed" translate="no" dir="auto">${state.text}</p>` : nothing}<div class="lines" aria-hidden="true"></div><p class="aloud" role="status"></p></div></div>`;
}
/** Renders the sentence on where the words are kept, and the choice of it until one writes. */
function renderPrivacy(state, { element }, actions) {
	const isVisit = state.at === "visit";
	const isChosen = !!state.text || !isOpen(state) || !!state.undo;
	return html`<p class="privacy" part="privacy"><span id="privacy"><span ?hidden=${isVisit}><slot name="privacy">${term(element, state.lock === "none" ? "salvePromptPrivacy" : "salvePromptPrivacyLocked")}</slot></span>${isVisit ? term(element, "salvePromptPrivacyVisit") : nothing} </span><button type="button" class=${isChosen ? "gone" : ""} @click=${() => actions.send({
		type: "visit",
		isVisit: !isVisit
	})}>${term(element, isVisit ? "salvePromptKeepHere" : "salvePromptKeepVisit")}</button></p>`;
}
export { renderBox };
