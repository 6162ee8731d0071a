import type { Entry } from '../journal.js';
import { type FileWords } from './export.js';
/** Words of an HTML page beside the reader's own. */
export interface PageWords extends FileWords {
    /** Language tag (BCP 47). */
    language: string;
    direction: string;
    /** Writes "Earlier versions: 3". */
    versions: (count: number) => string;
}
/**
 * Writes entries as an HTML file, which opens offline in any browser.
 * It holds the JSON of `writeJson` too, for `readExport`.
 * Its policy lets nothing run and nothing load.
 */
export declare function writePage(entries: Entry[], site: string, words: PageWords): string;
/** Escapes a text for HTML, in an element or in a quoted attribute. */
export declare function escapeHtml(text: string): string;
