import type { Service } from '../service.js';
/** Substack's answer can't be read from another site, and its own embed is a frame. */
export declare const substack: Service;
