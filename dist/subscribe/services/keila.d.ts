import type { Service } from '../service.js';
/** Keila answers with a page; its forms have no address of a shape of their own, so `service` names it. */
export declare const keila: Service;
