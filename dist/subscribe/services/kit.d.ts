import { type Service } from '../service.js';
/** Kit, once ConvertKit. It answers 200 for failures too, so the body alone counts. */
export declare const kit: Service;
