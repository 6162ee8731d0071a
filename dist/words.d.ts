import { LocalizeController, type FunctionParams, type Translation } from '@shoelace-style/localize';
/** Every word the elements say, in one language. A translation holds each of them and no more. */
export interface Words extends Translation {
    /** How long an article takes: `minutes` is the number as the language writes it, `time` the same with its unit in full. */
    salveReadingTime: (minutes: string, time: string) => string;
}
/** Fetches the words of a language (BCP 47) for the element that wants them, if they are to be had. */
type WordsLoader = (language: string, tag: string) => void;
/** Sets what fetches missing translations; without one, as from npm, a language is there once it is registered. */
export declare function loadWordsWith(loader: WordsLoader): void;
/** Words, numbers and dates in the language in force where the host stands: its own `lang`, else the nearest, else English. */
export declare class Localize extends LocalizeController<Words> {
    lang(): string;
    term<K extends keyof Words>(key: K, ...args: FunctionParams<Words[K]>): string;
}
export {};
