import { collapse } from '../../text.js';
import { readWebUrl } from '../../url.js';
import { groupByArticle, type ArticleGroup } from '../articles.js';
import type { Entry, Reflection } from '../journal.js';

/** What a file says beside the reader's words, in the reader's language. */
export interface FileWords {
  /** Heads the file: whose words these are, and on which site they were written. */
  title: string;
  /** Stands for an article or a question without a name. */
  untitled: string;
  /** The moment of an ISO 8601 date, as the language writes it. */
  date: (iso: string) => string;
}

/** Which format a file of `writeJson` has; a later one that an older library can't read has a higher number. */
export const FORMAT_VERSION = 1;

/** All of it, versions too, as JSON that `readExport` reads: `{ "salve-journal": 1, "site": …, "entries": […] }`. `site` is the origin it was written on. */
export function writeJson(entries: Entry[], site: string): string {
  return `${JSON.stringify({ 'salve-journal': FORMAT_VERSION, site, entries }, null, 2)}\n`;
}

/** Plain text, by article, the newest first. */
export function writeText(reflections: Reflection[], words: FileWords): string {
  const line = (sign: string): string => sign.repeat(40);
  const parts = groupByArticle(reflections).flatMap(({ article, reflections: beside }) => [
    `${line('=')}\n${nameOf(article.headline, words)}\n${linkOf(article.url)}`.trimEnd(),
    ...beside.map(
      ({ question, updated, text }) =>
        `${nameOf(question, words)}\n${words.date(updated)}\n\n${text}\n\n${line('-')}`,
    ),
  ]);
  return `${[words.title, ...parts].join('\n\n')}\n`;
}

/** Markdown (CommonMark, and GitHub's too), in which the reader's words look as they were written, whatever signs they hold. */
export function writeMarkdown(reflections: Reflection[], words: FileWords): string {
  const parts = groupByArticle(reflections).flatMap((group) => [
    `## ${headlineOf(group, words)}`,
    ...group.reflections.flatMap(({ question, updated, text }) => [
      `### ${escapeInline(nameOf(question, words))}`,
      `*${escapeInline(words.date(updated))}*`,
      escapeMarkdown(text),
    ]),
  ]);
  return `${[`# ${escapeInline(words.title)}`, ...parts].filter(Boolean).join('\n\n')}\n`;
}

function headlineOf({ article }: ArticleGroup, words: FileWords): string {
  const headline = escapeInline(nameOf(article.headline, words));
  const url = linkOf(article.url);
  return url ? `[${headline}](<${url}>)` : headline;
}

/** A headline or a question on one line. */
export function nameOf(name: string, { untitled }: Pick<FileWords, 'untitled'>): string {
  return collapse(name) || untitled;
}

/** An article's address, if it is one that may be linked. */
export function linkOf(url: string): string {
  return readWebUrl(url, url) ?? '';
}

function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|#!]/g, '\\$&');
}

/**
 * Text as Markdown that shows it line by line: signs are escaped where they would mean something, single line ends are kept by a backslash.
 * https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
function escapeMarkdown(text: string): string {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => escapeInline(line.trimEnd()))
    // Four spaces would be code, and the space of an entity is never taken for them.
    .map((line) => line.replace(/^[ \t]/, (space) => (space === ' ' ? '&#32;' : '&#9;')))
    .map((line) =>
      line.replace(/^([-+=])|^(\d{1,9})([.)])/, (_, sign?: string, number?: string, dot?: string) =>
        sign ? `\\${sign}` : `${number}\\${dot}`,
      ),
    );
  return lines
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
    .replace(/([^\n])\n(?=[^\n])/g, '$1\\\n');
}
