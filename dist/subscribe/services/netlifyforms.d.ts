import type { Service } from '../service.js';
/** Netlify Forms answers with a page of the site, which looks the same on a host that took nothing: the form itself is submitted. */
export declare const netlifyforms: Service;
