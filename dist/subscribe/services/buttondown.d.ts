import type { Service } from '../service.js';
/** Buttondown asks for the form itself and forbids `fetch`: https://docs.buttondown.com/building-your-subscriber-base */
export declare const buttondown: Service;
