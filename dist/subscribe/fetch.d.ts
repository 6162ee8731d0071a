import { type ServiceResponse, type ServiceRequest, type Service, type Subscription } from './service.js';
/** Sends a request by `fetch`. Throws a TypeError if no answer can be read. */
export declare function sendByFetch(request: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse>;
/**
 * Fetches the text that a service hands out before the request, such as a token; else it is empty.
 * A failure is tried a second time, because a GET changes nothing.
 */
export declare function fetchPrepared(service: Service, subscription: Subscription, signal: AbortSignal): Promise<string>;
/** Parses JSON; undefined if `text` is none. */
export declare function parseJson(text: string): unknown;
