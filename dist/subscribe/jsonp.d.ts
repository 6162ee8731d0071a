import { type ServiceResponse, type ServiceRequest } from './service.js';
/**
 * The answer to a subscription that is sent as a script's address, with a function of the page's named in it; throws where the script can't
 * be loaded. The function stays until the script has run or failed, however long that takes: an answer that comes too late must find it.
 */
export declare function sendByJsonp({ url, callback }: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse>;
