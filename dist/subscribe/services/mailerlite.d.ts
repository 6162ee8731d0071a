import type { Service } from '../service.js';
/** MailerLite doesn't document the answer that its script reads: the browser submits the form. */
export declare const mailerlite: Service;
