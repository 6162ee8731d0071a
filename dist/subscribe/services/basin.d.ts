import { type Service } from '../service.js';
/** Basin: https://docs.usebasin.com/guides/form-features/ajax */
export declare const basin: Service;
