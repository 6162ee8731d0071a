import { type FailureReason, type Service, type Subscription } from '../../subscribe/service.js';
/** What the page's author can do about a failure, in English and without the reader's address; empty where there is nothing. */
export declare function adviseAuthor(reason: FailureReason, service: Service, subscription: Subscription): string;
