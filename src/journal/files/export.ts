import { collapse } from '../../text.js';
import { readWebUrl } from '../../url.js';
import { groupByArticle, type ArticleGroup } from '../articles.js';
import type { Entry, Reflection } from '../journal.js';

/** Words of a file beside the reader's own, in the reader's language. */
export interface FileWords {
  /** Heading: whose words these are, and the site on which they were written. */
  title: string;
  /** Replaces the name of an article or a question without one. */
  untitled: string;
  /** Writes the moment of an ISO 8601 date. */
  date: (iso: string) => string;
}

/** Version of the format of `writeJson`, higher for one that older libraries can't read. */
export const FORMAT_VERSION = 1;

/**
 * Writes entries with their versions as JSON, for `readExport`:
 * `{ "salve-journal": 1, "site": …, "entries": […] }`. `site` is the origin it was written on.
 */
export function writeJson(entries: Entry[], site: string): string {
  return `${JSON.stringify({ 'salve-journal': FORMAT_VERSION, site, entries }, null, 2)}\n`;
}

/** Writes plain text, by article, the newest first. */
export function writeText(reflections: Reflection[], words: FileWords): string {
  const line = (sign: string): string => sign.repeat(40);
  const parts = groupByArticle(reflections).flatMap(({ article, reflections: group }) => [
    `${line('=')}\n${nameOf(article.headline, words)}\n${linkOf(article.url)}`.trimEnd(),
    ...group.map(
      ({ question, updated, text }) =>
        `${nameOf(question, words)}\n${words.date(updated)}\n\n${text}\n\n${line('-')}`,
    ),
  ]);
  return `${[words.title, ...parts].join('\n\n')}\n`;
}

/** Writes Markdown (CommonMark, GitHub's too), which shows any sign as the reader wrote it. */
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

/** Writes a headline or a question on one line. */
export function nameOf(name: string, { untitled }: Pick<FileWords, 'untitled'>): string {
  return collapse(name) || untitled;
}

/** Returns an article's address if it may be linked, else an empty text. */
export function linkOf(url: string): string {
  return readWebUrl(url, url) ?? '';
}

function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|#!]/g, '\\$&');
}

/**
 * Escapes a text in Markdown, which shows it line by line: a backslash keeps single line ends.
 * https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
function escapeMarkdown(text: string): string {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => escapeInline(line.trimEnd()))
    // Four spaces would be code; that of an entity is none of them.
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
