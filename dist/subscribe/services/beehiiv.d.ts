import type { Service } from '../service.js';
/** beehiiv has a frame, and an API with a secret key; a page can only link to it. */
export declare const beehiiv: Service;
