import { type ServiceResponse, type ServiceRequest, type Service, type Subscription } from './service.js';
/** The answer to a subscription that is sent by `fetch`; throws a TypeError where none can be had. */
export declare function sendByFetch(outgoing: ServiceRequest, signal: AbortSignal): Promise<ServiceResponse>;
/** What a service gives out before the request; empty where it has nothing of the kind. Asked for twice, because to ask changes nothing. */
export declare function prepare(service: Service, subscription: Subscription, signal: AbortSignal): Promise<string>;
/** `text` as JSON; undefined where it is none. */
export declare function parse(text: string): unknown;
