import type { Words } from './translation.js';
export type { Words };
/** An element that can be asked to show itself anew. */
type LocalizedHost = HTMLElement & {
    requestUpdate(): void;
};
/** Adds the English words of an element, so that one that is imported alone brings no others. */
export declare function addDefaultWords(words: Partial<Words>): void;
/** Adds the words of a language, or replaces some of them; every element that speaks it is shown anew. */
export declare function registerTranslation(...translations: Words[]): void;
/** Fetches the words of a language (BCP 47) for the element that wants them, if they are to be had. */
type WordsLoader = (language: string, tag: string) => void;
/** Sets what fetches missing translations; without one, as from npm, a language is there once it is registered. */
export declare function setWordsLoader(loader: WordsLoader): void;
/**
 * The language in force where an element stands (BCP 47): its own `lang`, else the nearest, else English.
 * When that changes, or new words come, the element is asked to show itself anew, until it leaves.
 */
export declare function languageOf(element: LocalizedHost): string;
/** An element that has left the page is asked no more. */
export declare function removeHost(element: LocalizedHost): void;
/** Values that a word takes: none unless it is a function. */
export type TermArguments<K extends keyof Words> = Words[K] extends (...values: infer Values) => string ? Values : [];
/** A word in the language in force where `element` stands, or in English where there is none. */
export declare function term<K extends keyof Words>(element: LocalizedHost, key: K, ...values: TermArguments<K>): string;
