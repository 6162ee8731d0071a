import type { Service } from '../service.js';
/** MailPoet's form has a script of its own, which is left to it. */
export declare const mailpoet: Service;
