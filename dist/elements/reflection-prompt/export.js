import { copyText } from "../../internal/copy-text.js";
import { download } from "../../internal/download.js";
import { term } from "../../locales/localize.js";
import { html } from "lit";
// src/elements/reflection-prompt/export.ts
/** Renders the buttons that copy the words and save them as a file. */
function renderExport(state, view, actions) {
	return html`<button type="button" @click=${() => void copy(state, view, actions)}>${term(view.element, view.isCopied ? "salvePromptCopied" : "salvePromptCopy")}</button> <button type="button" @click=${() => save(state, view)}>${term(view.element, "salvePromptDownload")}</button>`;
}
async function copy(state, view, actions) {
	if (await copyText(state.text)) actions.setView({ isCopied: true });
	else view.element.shadowRoot.querySelector("textarea").select();
}
/** Saves the words, with what they answer, as a file of plain text. */
function save(state, view) {
	const { article, question } = view.context;
	const source = [article.headline, article.url].filter(Boolean).join("\n");
	const text = [
		question,
		state.text,
		source
	].join("\n\n");
	download(new Blob([text], { type: "text/plain;charset=utf-8" }), "reflection.txt");
}
export { renderExport };
