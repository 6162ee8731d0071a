import { prepare, sendByFetch } from './fetch.js';
import { sendByFrame } from './frame.js';
import { sendByJsonp } from './jsonp.js';
import { fail, judge, transportOf, type Service, type Subscription, type Outcome } from './service.js';

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

/** Directives of a security policy that a request can come under. https://www.w3.org/TR/CSP3/#csp-directives */
const DIRECTIVES = /^(connect|script|form|frame|child|default|require-trusted)/;

const SENDERS = { fetch: sendByFetch, jsonp: sendByJsonp, frame: sendByFrame };

/**
 * Puts a subscription to a service and says what came of it; success only where the service's own answer says so.
 * Throws for the transports that give no answer, `native` and `link`: those are the browser's to make.
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
  const lost = new AbortController();
  const refused = new AbortController();
  const ends = AbortSignal.any([lost.signal, refused.signal, ...(signal ? [signal] : [])]);
  const timers = [setTimeout(onSlow, patience), setTimeout(() => lost.abort(), timeout)];
  const { action, fields } = subscription;
  let { origin } = action;
  // A failed request doesn't say that it was the page's own security policy that refused it.
  const onRefusal = ({ blockedURI, disposition, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    const isOurs =
      DIRECTIVES.test(effectiveDirective) &&
      (blockedURI === 'trusted-types-sink' || blockedURI.startsWith(origin));
    if (isOurs && disposition === 'enforce') refused.abort();
  };
  document.addEventListener('securitypolicyviolation', onRefusal);
  try {
    const prepared = await prepare(service, subscription, ends);
    const outgoing = service.request?.(subscription, prepared) ?? { url: action.href, fields };
    ({ origin } = new URL(outgoing.url));
    ends.throwIfAborted();
    return judge(service, await SENDERS[transport](outgoing, ends));
  } catch (error) {
    signal?.throwIfAborted();
    if (lost.signal.aborted) return fail('timeout');
    // The news of a refusal may come a moment after the failure that it explains.
    await new Promise((resolve) => setTimeout(resolve));
    if (refused.signal.aborted || (error as Error).name === 'SecurityError') return fail('policy');
    return fail(navigator.onLine ? 'blocked' : 'offline');
  } finally {
    timers.forEach(clearTimeout);
    document.removeEventListener('securitypolicyviolation', onRefusal);
  }
}
