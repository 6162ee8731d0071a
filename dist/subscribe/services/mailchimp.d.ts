import { type Service } from '../service.js';
/**
 * Mailchimp lets other sites read its answers by JSONP alone.
 * An answer is a sentence in the language of the audience.
 */
export declare const mailchimp: Service;
