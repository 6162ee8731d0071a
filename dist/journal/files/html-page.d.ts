import type { Entry } from '../journal.js';
import { type FileWords } from './export.js';
/** What a page of its own says beside the reader's words. */
export interface PageWords extends FileWords {
    /** BCP 47. */
    language: string;
    direction: string;
    /** "Earlier versions: 3" */
    versions: (count: number) => string;
}
/**
 * All of it as one HTML file that opens offline in any browser and can be brought back: it holds what `writeJson` writes as well.
 * Its policy lets nothing run and nothing load.
 */
export declare function writePage(entries: Entry[], site: string, words: PageWords): string;
/** `text` so that it stands in HTML, in an element or in a quoted attribute, as nothing but itself. */
export declare function escapeHtml(text: string): string;
