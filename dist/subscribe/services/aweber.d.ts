import type { Service } from '../service.js';
/**
 * AWeber answers with a redirect to a page.
 * It asks for the page that a form came from, so the `Referer` must not be withheld.
 */
export declare const aweber: Service;
