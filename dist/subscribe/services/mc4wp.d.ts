import { type Service } from '../service.js';
/** MC4WP's form posts to the page it stands on, and that page then says what happened in a box of its own. */
export declare const mc4wp: Service;
