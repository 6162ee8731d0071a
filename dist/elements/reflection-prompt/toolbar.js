import { formatNumber } from "../../locales/format.js";
import { languageOf, term } from "../../locales/localize.js";
import { segmentText } from "../../text.js";
import { isOpen, reasonOf } from "./draft-controller.js";
import { renderExport } from "./export.js";
import { html, nothing, svg } from "lit";
// src/elements/reflection-prompt/toolbar.ts
/** Renders the line below the field: where the words are now, and the tools at hand. */
function renderToolbar(state, view, actions) {
	const { text, undo } = state;
	const failure = reasonOf(state);
	const hide = () => actions.setView({ isHidden: !view.isHidden });
	return html`<div class="bar"><p class="status" part="status">${renderState(state, view)}</p><div class="tools">${undo ? html`<button class="undo" type="button" @click=${() => actions.undo()}>${term(view.element, "salvePromptUndo")}</button>` : nothing} ${failure && text ? renderExport(state, view, actions) : nothing} ${text && isOpen(state) ? html`<button type="button" @click=${hide}>${term(view.element, view.isHidden ? "salvePromptShowMine" : "salvePromptHide")}</button>` : nothing} <button type="button" aria-expanded=${view.isMoreOpen} aria-controls="more" @click=${() => actions.setView({ isMoreOpen: !view.isMoreOpen })}>${term(view.element, "salvePromptMore")}</button></div></div>${failure === "locked" && text ? html`<salve-reflection-lock .journal=${view.journal}></salve-reflection-lock>` : nothing}`;
}
function renderState(state, view) {
	const { text } = state;
	const failure = reasonOf(state);
	const words = view.count && text ? ` · ${term(view.element, "salvePromptCount", countWords(text, languageOf(view.element)))}` : "";
	if (state.undo) return term(view.element, "salvePromptErased");
	if (failure) return html`<span class="wrong">${term(view.element, "salvePromptNotKept", failure)}</span>`;
	if (!isOpen(state) || !text) return "";
	if (state.at === "visit") return term(view.element, "salvePromptVisit") + words;
	if (state.at !== "saved") return html`<span class="quiet">${term(view.element, "salvePromptNotSaved")}${words}</span>`;
	const hidden = view.isHidden ? ` · ${term(view.element, "salvePromptHidden")}` : "";
	const conflict = state.conflict ? ` · ${term(view.element, "salvePromptConflict")}` : "";
	return html`${TICK}${term(view.element, "salvePromptSaved")}${hidden}${conflict}${words}`;
}
var TICK = svg`<svg class="tick" viewBox="0 0 18 14" aria-hidden="true"><path d="M1 7l5 5L17 1"/></svg>`;
/** Counts words as the language has them, Chinese and Japanese too. */
function countWords(text, language) {
	const segments = segmentText(text, "word", language);
	return formatNumber(segments.filter(({ isWordLike }) => isWordLike).length, language);
}
export { renderToolbar };
