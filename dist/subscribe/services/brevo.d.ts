import { type Service } from '../service.js';
/** Brevo's forms answer in JSON if `isAjax` asks for it. */
export declare const brevo: Service;
