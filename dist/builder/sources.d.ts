import type { CheckedChoice } from './choice.js';
import type { Modules } from './modules.js';
/** Name of the module that imports all others. */
export declare const ENTRY = "salve:entry";
/** Source of each module of a file by its path, and what follows from the choice. */
export interface Sources {
    /** Gives the source of a module of the graph. */
    read: (path: string) => string;
    /** Elements that the file defines: those chosen, and those that they need. */
    defined: string[];
    /** Keys of the words that its elements show. */
    words: Set<string>;
}
/** Gives the sources that a choice asks for. */
export declare function readSources(choice: CheckedChoice, modules: Modules): Sources;
