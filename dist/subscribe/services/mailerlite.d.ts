import type { Service } from '../service.js';
/** MailerLite's own script reads an answer by JSONP, whose shape nobody documents: the form itself is submitted. */
export declare const mailerlite: Service;
