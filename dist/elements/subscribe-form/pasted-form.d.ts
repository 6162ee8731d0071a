import { type Translate } from './form-state.js';
/**
 * Prepares a pasted form once the reader has met it: the element shows its errors in place of the
 * browser. Its field gets a name and a purpose, and autofill is kept from its honeypots.
 * Until then the form stays as it was sent, because a framework that hydrates it compares.
 */
export declare function preparePasted(form: HTMLFormElement, t: Translate, isMet: boolean): void;
