import type { Service } from '../service.js';
/** EmailOctopus's answers to other sites are not documented: the form itself is submitted. */
export declare const emailoctopus: Service;
