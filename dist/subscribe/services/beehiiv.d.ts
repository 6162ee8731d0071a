import type { Service } from '../service.js';
/** beehiiv has a frame or an interface with a secret key; from a page, a link is what stays. */
export declare const beehiiv: Service;
