import { formatMoment } from "../../locales/format.js";
import { languageOf, term } from "../../locales/localize.js";
import { isOpen, reasonOf } from "./draft-controller.js";
import { renderExport } from "./export.js";
import { html, nothing } from "lit";
// src/elements/reflection-prompt/more.ts
/** Renders the rest of the tools, which one button opens. */
function renderMore(state, view, actions) {
	const isReadable = isOpen(state) && !view.isHidden;
	return html`<div class="more" id="more"><ul role="list">${isReadable && state.at !== "visit" ? html`<li><button type="button" aria-expanded=${view.isListing} @click=${() => list(view, actions)}>${term(view.element, "salvePromptVersions")}</button> ${view.isListing && state.versions ? renderVersions(view, actions, state.versions) : nothing}</li>` : nothing} ${isReadable && state.text && !reasonOf(state) ? html`<li>${renderExport(state, view, actions)}</li>` : nothing}<li>${renderChoice(view, actions, "printsWords", term(view.element, "salvePromptPrint"))}</li><li>${renderChoice(view, actions, "checksSpelling", term(view.element, "salvePromptSpelling"))} <span class="quiet">${term(view.element, "salvePromptSpellingNote")}</span></li>${globalThis.crypto?.subtle && state.at !== "locked" && reasonOf(state) !== "locked" && state.at !== "visit" ? html`<li><salve-reflection-lock .journal=${view.journal}></salve-reflection-lock></li>` : nothing} ${state.text || state.at === "collapsed" || state.at === "locked" ? html`<li><button type="button" @click=${() => actions.erase()}>${term(view.element, "salvePromptErase")}</button></li>` : nothing}</ul></div>`;
}
function renderChoice(view, actions, name, label) {
	const choose = ({ target }) => actions.setView({ [name]: target.checked });
	return html`<label><input type="checkbox" .checked=${view[name]} @change=${choose}>${label}</label>`;
}
function renderVersions(view, actions, versions) {
	const language = languageOf(view.element);
	if (!versions.length) return html`<p class="quiet">${term(view.element, "salvePromptNoVersions")}</p>`;
	return html`<ul role="list">${versions.map((version) => html`<li><span>${formatMoment(version.updated, language)}${version.conflict ? ` · ${term(view.element, "salvePromptBeside")}` : ""}</span> <span class="version" translate="no" dir="auto">${version.text}</span> <button type="button" @click=${() => actions.send({
		type: "restore",
		text: version.text
	})}>${term(view.element, "salvePromptRestore")}</button></li>`)}</ul>`;
}
function list(view, actions) {
	const isListing = !view.isListing;
	actions.setView({ isListing });
	if (isListing) actions.send({ type: "list" });
}
export { renderMore };
