import { type Service } from '../service.js';
/** A site's own endpoint: takes the form's entries and answers `{ ok, state, message }`. */
export declare const endpoint: Service;
