import { groupByArticle } from "../articles.js";
import { linkOf, nameOf, writeJson } from "./export.js";
// src/journal/files/html-page.ts
var STYLE = `
:root { color-scheme: light dark; font: 100%/1.6 Georgia, 'Times New Roman', serif }
body { max-inline-size: 38rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere }
h1, h2, h3 { font-weight: 500; line-height: 1.25; text-wrap: balance }
h2 { margin-block: 3rem 0; padding-block-start: 1rem; border-block-start: 1px solid color-mix(in oklab, currentColor 22%, transparent) }
h3 { margin-block: 2rem 0 }
a { color: inherit }
time { font-size: .875rem; opacity: .8 }
p { margin-block: .6rem; white-space: pre-wrap }
summary { min-block-size: 1.5rem; font-size: .875rem }
details > div { margin-block: 1rem; padding-inline-start: 1rem; border-inline-start: 1px solid color-mix(in oklab, currentColor 22%, transparent) }
@media print { body { padding: 0 } h2, h3 { break-after: avoid } details { display: none } }
`;
/**
* Writes entries as an HTML file, which opens offline in any browser.
* It holds the JSON of `writeJson` too, for `readExport`.
* Its policy lets nothing run and nothing load.
*/
function writePage(entries, site, words) {
	const sections = groupByArticle(entries).map(({ article, reflections }) => {
		const headline = escapeHtml(nameOf(article.headline, words));
		const url = linkOf(article.url);
		return `<section>
<h2 dir="auto">${url ? `<a href="${escapeHtml(url)}" rel="noreferrer">${headline}</a>` : headline}</h2>
${reflections.map((entry) => writeEntry(entry, words)).join("\n")}
</section>`;
	});
	const data = writeJson(entries, site).replaceAll("<", "\\u003c");
	return `<!doctype html>
<html lang="${escapeHtml(words.language)}" dir="${escapeHtml(words.direction)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(words.title)}</title>
<style>${STYLE}</style>
<main>
<h1>${escapeHtml(words.title)}</h1>
${sections.join("\n")}
</main>
<script type="application/json" id="salve-journal">${data}<\/script>
</html>
`;
}
function writeEntry({ question, text, updated, versions }, words) {
	const earlier = versions.length ? `<details><summary>${escapeHtml(words.versions(versions.length))}</summary>${versions.map((each) => `<div>${writeWords(each, words)}</div>`).join("")}</details>` : "";
	return `<article>
<h3 dir="auto">${escapeHtml(nameOf(question, words))}</h3>
${writeWords({
		text,
		updated
	}, words)}
${earlier}</article>`;
}
function writeWords({ text, updated }, words) {
	return `<time datetime="${escapeHtml(updated)}">${escapeHtml(words.date(updated))}</time>
<p dir="auto" translate="no">${escapeHtml(text)}</p>`;
}
var ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Escapes a text for HTML, in an element or in a quoted attribute. */
function escapeHtml(text) {
	return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}
export { escapeHtml, writePage };
