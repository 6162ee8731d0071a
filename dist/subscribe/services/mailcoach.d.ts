import type { Service } from '../service.js';
/** Mailcoach answers by leading to a page; its forms have no address of a shape of their own, so `service` names it. */
export declare const mailcoach: Service;
