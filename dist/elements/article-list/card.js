import { toZoneOf } from "../../internal/attributes.js";
import { html, nothing } from "lit";
// src/elements/article-list/card.ts
/** Characters of an author's name that leave room for a section in the same line. */
var MAX_AUTHOR_LENGTH = 20;
function renderCard(article, options) {
	const section = article.author && article.author.length > MAX_AUTHOR_LENGTH ? void 0 : article.section;
	return html`<salve-article-card class=${article.author && section ? "both" : nothing} .headline=${article.headline} .href=${article.url} .author=${article.author} .datePublished=${toZoneOf(options.list, article.datePublished)} .description=${article.description} .image=${article.image} .imageAlt=${article.imageAlt} .section=${section} .readingTime=${article.readingTime} .layout=${options.layout} .headingLevel=${options.headingLevel}></salve-article-card>`;
}
export { renderCard };
