import { collapse } from "../../text.js";
import { readWebUrl } from "../../url.js";
import { groupByArticle } from "../articles.js";
/**
* Writes entries with their versions as JSON, for `readExport`:
* `{ "salve-journal": 1, "site": …, "entries": […] }`. `site` is the origin it was written on.
*/
function writeJson(entries, site) {
	return `${JSON.stringify({
		"salve-journal": 1,
		site,
		entries
	}, null, 2)}\n`;
}
/** Writes plain text, by article, the newest first. */
function writeText(reflections, words) {
	const line = (sign) => sign.repeat(40);
	const parts = groupByArticle(reflections).flatMap(({ article, reflections: group }) => [`${line("=")}\n${nameOf(article.headline, words)}\n${linkOf(article.url)}`.trimEnd(), ...group.map(({ question, updated, text }) => `${nameOf(question, words)}\n${words.date(updated)}\n\n${text}\n\n${line("-")}`)]);
	return `${[words.title, ...parts].join("\n\n")}\n`;
}
/** Writes Markdown (CommonMark, GitHub's too), which shows any sign as the reader wrote it. */
function writeMarkdown(reflections, words) {
	const parts = groupByArticle(reflections).flatMap((group) => [`## ${headlineOf(group, words)}`, ...group.reflections.flatMap(({ question, updated, text }) => [
		`### ${escapeInline(nameOf(question, words))}`,
		`*${escapeInline(words.date(updated))}*`,
		escapeMarkdown(text)
	])]);
	return `${[`# ${escapeInline(words.title)}`, ...parts].filter(Boolean).join("\n\n")}\n`;
}
function headlineOf({ article }, words) {
	const headline = escapeInline(nameOf(article.headline, words));
	const url = linkOf(article.url);
	return url ? `[${headline}](<${url}>)` : headline;
}
/** Writes a headline or a question on one line. */
function nameOf(name, { untitled }) {
	return collapse(name) || untitled;
}
/** Returns an article's address if it may be linked, else an empty text. */
function linkOf(url) {
	return readWebUrl(url, url) ?? "";
}
function escapeInline(text) {
	return text.replace(/[\\`*_[\]<>&~|#!]/g, "\\$&");
}
/**
* Escapes a text in Markdown, which shows it line by line: a backslash keeps single line ends.
* https://spec.commonmark.org/0.31.2/#backslash-escapes
*/
function escapeMarkdown(text) {
	return text.split(/\r\n?|\n/).map((line) => escapeInline(line.trimEnd())).map((line) => line.replace(/^[ \t]/, (space) => space === " " ? "&#32;" : "&#9;")).map((line) => line.replace(/^([-+=])|^(\d{1,9})([.)])/, (_, sign, number, dot) => sign ? `\\${sign}` : `${number}\\${dot}`)).join("\n").replace(/^\n+|\n+$/g, "").replace(/([^\n])\n(?=[^\n])/g, "$1\\\n");
}
export { linkOf, nameOf, writeJson, writeMarkdown, writeText };
