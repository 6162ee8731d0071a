import { type Service } from '../service.js';
/** Ghost takes a member's sign-up as JSON with a token that it gives out for five minutes, so a form can't work there without script. */
export declare const ghost: Service;
