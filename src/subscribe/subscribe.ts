import { prepare, sendByFetch } from './fetch.js';
import { sendByFrame } from './frame.js';
import { sendByJsonp } from './jsonp.js';
import {
  fail,
  judge,
  transportOf,
  type Failure,
  type Outcome,
  type Service,
  type Subscription,
} from './service.js';

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
 * Directives of a security policy that a request can come under.
 * https://www.w3.org/TR/CSP3/#csp-directives
 */
const DIRECTIVES = /^(connect|script|form|frame|child|default|require-trusted)/;

const SENDERS = { fetch: sendByFetch, jsonp: sendByJsonp, frame: sendByFrame };

/**
 * Puts a subscription to a service; it succeeds only if the service's own answer says so.
 * Throws for the transports without an answer, `native` and `link`: the browser makes those.
 */
export async function subscribe(
  service: Service,
  subscription: Subscription,
  options: SubscribeOptions = {},
): Promise<Outcome> {
  const { signal, onSlow = () => {}, timeout = 10_000, patience = 4_000 } = options;
  const transport = transportOf(service, subscription);
  if (transport === 'native' || transport === 'link')
    throw new Error(`A subscription to ${service.name} is the browser's to submit.`);
  signal?.throwIfAborted();
  if (!navigator.onLine) return fail('offline');
  // Aborted with the failure that ends the request.
  const ended = new AbortController();
  signal?.addEventListener('abort', () => ended.abort());
  const timers = [setTimeout(onSlow, patience), setTimeout(() => ended.abort(fail('timeout')), timeout)];
  const { action, fields } = subscription;
  let { origin } = action;
  // A failed request doesn't say that the page's own security policy has refused it.
  const onRefusal = ({ blockedURI, disposition, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    const isOurs =
      DIRECTIVES.test(effectiveDirective) &&
      (blockedURI === 'trusted-types-sink' || blockedURI.startsWith(origin));
    if (isOurs && disposition === 'enforce') ended.abort(fail('policy'));
  };
  document.addEventListener('securitypolicyviolation', onRefusal);
  try {
    const prepared = await prepare(service, subscription, ended.signal);
    const request = service.request?.(subscription, prepared) ?? { url: action.href, fields };
    ({ origin } = new URL(request.url));
    ended.signal.throwIfAborted();
    return judge(service, await SENDERS[transport](request, ended.signal));
  } catch (error) {
    signal?.throwIfAborted();
    // The event of a refusal may come a moment after the failure that it explains.
    if (!ended.signal.aborted) await new Promise((resolve) => setTimeout(resolve));
    if ((error as Error).name === 'SecurityError') return fail('policy');
    if (ended.signal.aborted) return ended.signal.reason as Failure;
    return fail(navigator.onLine ? 'blocked' : 'offline');
  } finally {
    timers.forEach(clearTimeout);
    document.removeEventListener('securitypolicyviolation', onRefusal);
  }
}
