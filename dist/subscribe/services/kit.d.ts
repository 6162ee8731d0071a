import { type Service } from '../service.js';
/** Kit, formerly ConvertKit. Its status is 200 for failures too, so only the body counts. */
export declare const kit: Service;
