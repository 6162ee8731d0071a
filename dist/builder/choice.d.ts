import type { Modules } from './modules.js';
/** Parts of a pull quote that a file may do without. */
export declare const PARTS: readonly ["picture", "link", "advice"];
/** Elements and more of which a file is to be made. */
export interface Choice {
    /** Elements by name, one at least: `article-card`, or `salve-article-card`. */
    elements: string[];
    /** Languages (ISO 639) beside English, which is always inside: `es`. None unless given. */
    languages?: string[];
    /** Newsletter services by the names that `service=` takes: `ghost`. All where none is given. */
    services?: string[];
    /**
     * Parts of a pull quote to leave out. `picture`: `share-image` then offers none. `link`: a shared
     * link leads to the article alone. `advice`: the console tells no author of a misquote.
     */
    without?: string[];
    /** Address of the script in the HTML to paste; the style sheet's ends in `.css` in its place. */
    address?: string;
}
/** Choice whose names are known, each once and in the order of the package. */
export interface CheckedChoice {
    elements: string[];
    languages: string[];
    services: string[];
    without: string[];
    address: string;
}
/**
 * Checks a choice, and gives the same whatever order its names were in.
 * Throws an Error with a sentence for a name that is unknown, or of no use to what is chosen.
 */
export declare function checkChoice(choice: Choice, { elements, languages, services }: Modules): CheckedChoice;
