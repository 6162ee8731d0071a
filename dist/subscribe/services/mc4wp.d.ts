import { type Service } from '../service.js';
/** MC4WP's form posts to the page it stands on, which answers with an alert in its HTML. */
export declare const mc4wp: Service;
