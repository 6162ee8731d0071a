import { type Translate } from './form-state.js';
/**
 * Prepares a pasted form: the element shows its errors in place of the browser.
 * Its field gets a name and a purpose, and password managers are kept from its honeypots.
 */
export declare function preparePasted(form: HTMLFormElement, t: Translate): void;
