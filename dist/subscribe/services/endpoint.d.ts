import { type Service } from '../service.js';
/** Endpoint of the site's own: takes the form's entries, answers `{ ok, state, message }`. */
export declare const endpoint: Service;
