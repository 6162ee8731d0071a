import type { Service } from '../service.js';
/** MailPoet's form brings its own script, which goes on sending it. */
export declare const mailpoet: Service;
