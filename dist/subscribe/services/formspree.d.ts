import { type Service } from '../service.js';
/** Formspree: https://help.formspree.io/hc/en-us/articles/360013470814 */
export declare const formspree: Service;
