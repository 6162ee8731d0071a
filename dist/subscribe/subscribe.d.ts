import { type Outcome, type Service, type Subscription } from './service.js';
interface SubscribeOptions {
    /** Ends it: the promise rejects with the signal's reason, as that of `fetch` does. */
    signal?: AbortSignal;
    /** Called once when it takes long. */
    onSlow?: () => void;
    /** Milliseconds until it counts as lost; 10 seconds unless given. */
    timeout?: number;
    /** Milliseconds until `onSlow`; 4 seconds unless given. */
    patience?: number;
}
/**
 * Puts a subscription to a service; it succeeds only if the service's own answer says so.
 * Throws for the transports without an answer, `native` and `link`: the browser makes those.
 */
export declare function subscribe(service: Service, subscription: Subscription, options?: SubscribeOptions): Promise<Outcome>;
export {};
