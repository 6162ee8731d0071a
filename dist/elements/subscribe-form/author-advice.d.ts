import { type FailureReason, type Service, type Subscription } from '../../subscribe/service.js';
/**
 * Advises the page's author about a failure, in English; empty if nothing can be done.
 * The advice never holds the reader's address.
 */
export declare function adviseAuthor(reason: FailureReason, service: Service, subscription: Subscription): string;
