import { type Choice } from './choice.js';
import { type NamedService } from './modules.js';
export type { Choice, NamedService };
/** Script and style sheet for a choice of elements. */
export interface Bundle {
    /** ES module that asks for no other file. */
    script: string;
    /** Rules of salve.css that its elements need. */
    styles: string;
    /** Hashes (SHA-384), as the attribute `integrity` takes them. */
    integrity: {
        script: string;
        styles: string;
    };
    /** Tags for the page's head. */
    html: string;
    /** Names of the elements that it defines: those chosen, and those that they need. */
    elements: string[];
}
/** Names that a choice is made of. */
export interface Choices {
    elements: string[];
    languages: string[];
    services: NamedService[];
    parts: string[];
}
/** Work that takes time, in this order. */
export declare const STEPS: readonly ["read", "bundle", "minify", "hash"];
/** Called as each step begins. */
export type OnStep = (step: (typeof STEPS)[number]) => void;
/** Gives the names that `bundle` knows. */
export declare function readChoices(): Promise<Choices>;
/**
 * Makes one script of elements, and its style sheet. The same choice gives the same bytes, in Node
 * and in every browser.
 * Rejects with an Error whose message is a sentence, where a name in the choice is unknown.
 */
export declare function bundle(choice: Choice, onStep?: OnStep): Promise<Bundle>;
