import { type Service } from '../service.js';
/**
 * Ghost takes a sign-up as JSON with a token that is valid for five minutes.
 * A form can't work there without a script.
 */
export declare const ghost: Service;
