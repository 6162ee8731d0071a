import type { Service } from '../service.js';
/** Jetpack's form works on its own site alone; another site can only link to it. */
export declare const jetpack: Service;
