import { type Service } from '../service.js';
/** Mailchimp lets no other site read an answer but by JSONP, where it says in a sentence, in the audience's language, what happened. */
export declare const mailchimp: Service;
