import { readLinkAttribute } from "../../internal/attributes.js";
import { hasAttribution } from "./words.js";
import { html, nothing } from "lit";
// src/elements/pull-quote/templates.ts
/** Renders the words between their marks; without `words`, those inside the tag. */
function renderWords(words, isHidden) {
	const text = words === void 0 ? html`<slot></slot>` : html`<p>${words}<span class="close" aria-hidden="true"></span></p>`;
	return html`<div class="words" part="quote" aria-hidden=${isHidden ? "true" : nothing}><span class="open" aria-hidden="true"></span><div class="text">${text}</div></div>`;
}
/** Renders who said it and where, as salve.css did, unless the HTML inside names them. */
function renderAttribution(quote) {
	const { author, source } = quote;
	if (!author && !source || hasAttribution(quote)) return nothing;
	const href = readLinkAttribute(quote.localName, "cite", quote.cite, quote.baseURI);
	const link = (text) => href ? html`<a href=${href}>${text}</a>` : text;
	return html`<p class="attribution" part="attribution">${author ? html`<span part="author">${source ? author : link(author)}</span>` : nothing}${author && source ? ", " : nothing} ${source ? html`<cite part="source">${link(source)}</cite>` : nothing}</p>`;
}
export { renderAttribution, renderWords };
