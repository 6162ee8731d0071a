import { type Translate } from './form-state.js';
/**
 * Makes a pasted form ready: the element shows its errors in place of the browser.
 * Its field says what it is for, and its honeypots are kept from password managers.
 */
export declare function preparePasted(form: HTMLFormElement, t: Translate): void;
