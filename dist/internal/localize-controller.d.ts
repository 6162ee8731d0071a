import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { type TermArguments, type Words } from '../locales/localize.js';
/**
 * Reads the words of an element in the language in force where it stands.
 * The element updates when it is put elsewhere, because another language may be in force there.
 * Outside the page, changes of language no longer update it.
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
