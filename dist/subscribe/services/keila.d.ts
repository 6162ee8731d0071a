import type { Service } from '../service.js';
/** Keila answers with a page. Nothing in a form's URL tells it, so name it in `service`. */
export declare const keila: Service;
