import type { Words } from './translation.js';
export type { Words };
/** Element that updates when its words change. */
type LocalizedHost = HTMLElement & {
    requestUpdate(): void;
};
/** Adds the English words of an element: one that is imported alone brings no others. */
export declare function addDefaultWords(words: Partial<Words>): void;
/**
 * Adds the words of a language (`$code`, BCP 47), or replaces some of them.
 * The elements in the page update.
 */
export declare function registerTranslation(...translations: Words[]): void;
/** Loads the words of a language (BCP 47), if there are any, for an element of this tag. */
type WordsLoader = (language: string, tag: string) => void;
/** Sets the loader of missing translations. Without it, as from npm, sites register their own. */
export declare function setWordsLoader(loader: WordsLoader): void;
/**
 * Finds the language in force at an element (BCP 47): the nearest `lang`, else English.
 * The element updates whenever a language or its words change, until `removeHost`.
 */
export declare function languageOf(element: LocalizedHost): string;
export declare function removeHost(element: LocalizedHost): void;
/** Values that a word takes; none unless it is a function. */
export type TermArguments<K extends keyof Words> = Words[K] extends (...values: infer Values) => string ? Values : [];
/** Reads a word in the language in force at an element, else in English. */
export declare function term<K extends keyof Words>(element: LocalizedHost, key: K, ...values: TermArguments<K>): string;
