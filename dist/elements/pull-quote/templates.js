import { html, nothing } from "lit";
// src/elements/pull-quote/templates.ts
/** Renders the words between their marks; without `words`, those inside the tag. */
function renderWords(words, isHidden) {
	const text = words === void 0 ? html`<slot></slot>` : html`<p>${words}<span class="close" aria-hidden="true"></span></p>`;
	return html`<div class="words" part="quote" aria-hidden=${isHidden ? "true" : nothing}><span class="open" aria-hidden="true"></span><div class="text">${text}</div></div>`;
}
function renderAttribution({ author, source, href }) {
	const link = (text) => href ? html`<a href=${href}>${text}</a>` : text;
	return html`<p class="attribution" part="attribution">${author ? html`<span part="author">${source ? author : link(author)}</span>` : nothing}${author && source ? ", " : nothing} ${source ? html`<cite part="source">${link(source)}</cite>` : nothing}</p>`;
}
export { renderAttribution, renderWords };
