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
export declare const FORMAT_VERSION = 1;
/** All of it, versions too, as JSON that `readExport` reads: `{ "salve-journal": 1, "site": …, "entries": […] }`. `site` is the origin it was written on. */
export declare function writeJson(entries: Entry[], site: string): string;
/** Plain text, by article, the newest first. */
export declare function writeText(reflections: Reflection[], words: FileWords): string;
/** Markdown (CommonMark, and GitHub's too), in which the reader's words look as they were written, whatever signs they hold. */
export declare function writeMarkdown(reflections: Reflection[], words: FileWords): string;
/** A headline or a question on one line. */
export declare function nameOf(name: string, { untitled }: Pick<FileWords, 'untitled'>): string;
/** An article's address, if it is one that may be linked. */
export declare function linkOf(url: string): string;
