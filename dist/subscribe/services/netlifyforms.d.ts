import type { Service } from '../service.js';
/**
 * Netlify Forms answers with a page of the site, as a host does that took nothing.
 * The answer proves nothing, so the browser submits the form.
 */
export declare const netlifyforms: Service;
