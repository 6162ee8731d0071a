import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { type TermArguments, type Words } from '../locales/localize.js';
/**
 * Gives an element its words in the language in force where it stands.
 * The element updates when it is put elsewhere, because another language may be in force there.
 * Out of the page it is no longer among the elements that a change of language updates.
 */
export declare class LocalizeController implements ReactiveController {
    #private;
    constructor(host: ReactiveElement);
    /** Language tag (BCP 47). */
    get language(): string;
    term<K extends keyof Words>(key: K, ...values: TermArguments<K>): string;
    hostConnected(): void;
    hostDisconnected(): void;
}
