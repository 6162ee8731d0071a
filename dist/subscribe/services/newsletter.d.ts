import type { Service } from '../service.js';
/** The WordPress plugin Newsletter answers with a page, which may ask for proof of being human first. */
export declare const newsletter: Service;
