import { type Service } from '../service.js';
/** Brevo's forms answer in JSON where they are asked to. */
export declare const brevo: Service;
