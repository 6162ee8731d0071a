import { type Service, type Subscription, type Outcome } from './service.js';
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
 * Puts a subscription to a service and says what came of it; success only where the service's own answer says so.
 * Throws for the transports that give no answer, `native` and `link`: those are the browser's to make.
 */
export declare function subscribe(service: Service, subscription: Subscription, options?: SubscribeOptions): Promise<Outcome>;
export {};
