import { fetchPrepared, sendByFetch } from './fetch.js';
import { sendByFrame } from './frame.js';
import { sendByJsonp } from './jsonp.js';
import {
  fail,
  readOutcome,
  transportOf,
  type Failure,
  type Outcome,
  type Service,
  type Subscription,
} from './service.js';

const TIMEOUT_MS = 10_000;
const PATIENCE_MS = 4_000;

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
 * Directives of a security policy that a request can come under.
 * https://www.w3.org/TR/CSP3/#csp-directives
 */
const DIRECTIVES = /^(connect|script|form|frame|child|default|require-trusted)/;

const SENDERS = { fetch: sendByFetch, jsonp: sendByJsonp, frame: sendByFrame };

/**
 * Sends a subscription to a service. It succeeds only if the service's own answer says so.
 * Throws an Error for `native` and `link`, which have no answer and are the browser's to make.
 */
export async function subscribe(
  service: Service,
  subscription: Subscription,
  options: SubscribeOptions = {},
): Promise<Outcome> {
  const { signal, onSlow = () => {}, timeout = TIMEOUT_MS, patience = PATIENCE_MS } = options;
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
    const prepared = await fetchPrepared(service, subscription, ended.signal);
    const request = service.request?.(subscription, prepared) ?? { url: action.href, fields };
    ({ origin } = new URL(request.url));
    ended.signal.throwIfAborted();
    return readOutcome(service, await SENDERS[transport](request, ended.signal));
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
