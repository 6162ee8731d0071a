import type { Service } from '../service.js';
/** EmailOctopus doesn't document its answers to other sites: the browser submits the form. */
export declare const emailoctopus: Service;
