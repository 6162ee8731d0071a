import { type Service } from '../service.js';
/** Mautic answers a form in a frame by a message to the page around it. */
export declare const mautic: Service;
