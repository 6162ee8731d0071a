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
export declare const FORMAT_VERSION = 1;
/**
 * Writes entries with their versions as JSON, for `readExport`:
 * `{ "salve-journal": 1, "site": …, "entries": […] }`. `site` is the origin it was written on.
 */
export declare function writeJson(entries: Entry[], site: string): string;
/** Writes plain text, by article, the newest first. */
export declare function writeText(reflections: Reflection[], words: FileWords): string;
/** Writes Markdown (CommonMark, GitHub's too), which shows any sign as the reader wrote it. */
export declare function writeMarkdown(reflections: Reflection[], words: FileWords): string;
/** Writes a headline or a question on one line. */
export declare function nameOf(name: string, { untitled }: Pick<FileWords, 'untitled'>): string;
/** Returns an article's address if it may be linked, else an empty text. */
export declare function linkOf(url: string): string;
