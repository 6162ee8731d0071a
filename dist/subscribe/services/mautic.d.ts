import { type Service } from '../service.js';
/** Mautic answers a form in a frame with a message to the page around it. */
export declare const mautic: Service;
