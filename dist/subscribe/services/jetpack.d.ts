import type { Service } from '../service.js';
/** Jetpack's form works on its own site alone; from another, a link is what stays. */
export declare const jetpack: Service;
