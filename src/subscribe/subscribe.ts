import { sendByFetch } from './fetch.js';
import { fail, transportOf, type Service, type Subscription, type Verdict } from './service.js';

interface SubscribeOptions {
  /** Ends it: the promise rejects with the signal's reason, as that of `fetch` does. */
  signal?: AbortSignal;
  /** Called once when it takes long: 4 seconds. */
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
export async function subscribe(service: Service, subscription: Subscription, options: SubscribeOptions = {}): Promise<Verdict> {
  const { signal, onSlow = () => {}, timeout = 10_000, patience = 4_000 } = options;
  const transport = transportOf(service, subscription);
  if (transport === 'native' || transport === 'link') throw new Error(`A subscription at ${service.name} is submitted by the browser.`);
  if (!navigator.onLine) return fail('offline');
  const lost = AbortSignal.timeout(timeout);
  const slow = setTimeout(onSlow, patience);
  try {
    return await sendByFetch(service, subscription, signal ? AbortSignal.any([signal, lost]) : lost);
  } catch (error) {
    signal?.throwIfAborted();
    if (lost.aborted) return fail('timeout');
    throw error;
  } finally {
    clearTimeout(slow);
  }
}
