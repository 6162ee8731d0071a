import type { Service } from '../service.js';
/** Substack lets no other site read its answers, and its own embed is a frame. */
export declare const substack: Service;
