import { type ServiceResponse, type ServiceRequest } from './service.js';
/**
 * Sends a request as a script's URL, which names a global callback.
 * Throws a TypeError if no script comes.
 * The callback stays until the script has run or failed, because a late answer would call it.
 */
export declare function sendByJsonp({ url, callback }: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse>;
