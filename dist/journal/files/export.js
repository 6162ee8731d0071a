import { collapse } from "../../text.js";
import { readWebUrl } from "../../url.js";
import { groupByArticle } from "../articles.js";
/** All of it, versions too, as JSON that `readExport` reads: `{ "salve-journal": 1, "site": …, "entries": […] }`. `site` is the origin it was written on. */
function writeJson(entries, site) {
	return `${JSON.stringify({
		"salve-journal": 1,
		site,
		entries
	}, null, 2)}\n`;
}
/** Plain text, by article, the newest first. */
function writeText(reflections, words) {
	const line = (sign) => sign.repeat(40);
	const parts = groupByArticle(reflections).flatMap(({ article, reflections: beside }) => [`${line("=")}\n${nameOf(article.headline, words)}\n${linkOf(article.url)}`.trimEnd(), ...beside.map(({ question, updated, text }) => `${nameOf(question, words)}\n${words.date(updated)}\n\n${text}\n\n${line("-")}`)]);
	return `${[words.title, ...parts].join("\n\n")}\n`;
}
/** Markdown (CommonMark, and GitHub's too), in which the reader's words look as they were written, whatever signs they hold. */
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
/** A headline or a question on one line. */
function nameOf(name, { untitled }) {
	return collapse(name) || untitled;
}
/** An article's address, if it is one that may be linked. */
function linkOf(url) {
	return readWebUrl(url, url) ?? "";
}
function escapeInline(text) {
	return text.replace(/[\\`*_[\]<>&~|#!]/g, "\\$&");
}
/**
* Text as Markdown that shows it line by line: signs are escaped where they would mean something, single line ends are kept by a backslash.
* https://spec.commonmark.org/0.31.2/#backslash-escapes
*/
function escapeMarkdown(text) {
	return text.split(/\r\n?|\n/).map((line) => escapeInline(line.trimEnd())).map((line) => line.replace(/^[ \t]/, (space) => space === " " ? "&#32;" : "&#9;")).map((line) => line.replace(/^([-+=])|^(\d{1,9})([.)])/, (_, sign, number, dot) => sign ? `\\${sign}` : `${number}\\${dot}`)).join("\n").replace(/^\n+|\n+$/g, "").replace(/([^\n])\n(?=[^\n])/g, "$1\\\n");
}
export { linkOf, nameOf, writeJson, writeMarkdown, writeText };
