import { type Outcome, type Service, type Subscription } from './service.js';
interface SubscribeOptions {
    /** Ends the request: the promise rejects with the signal's reason, as that of `fetch` does. */
    signal?: AbortSignal;
    /** Called once if the answer takes longer than `patience`. */
    onSlow?: () => void;
    /** Milliseconds until the request counts as lost. Default: `TIMEOUT_MS`. */
    timeout?: number;
    /** Milliseconds until `onSlow`. Default: `PATIENCE_MS`. */
    patience?: number;
}
/**
 * Sends a subscription to a service. It succeeds only if the service's own answer says so.
 * Throws an Error for `native` and `link`, which have no answer and are the browser's to make.
 */
export declare function subscribe(service: Service, subscription: Subscription, options?: SubscribeOptions): Promise<Outcome>;
export {};
