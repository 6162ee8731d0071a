import { prepare, sendByFetch } from './fetch.js';
import { sendByFrame } from './frame.js';
import { sendByJsonp } from './jsonp.js';
import { fail, judge, transportOf, type Service, type Subscription, type Verdict } from './service.js';

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

const SENDERS = { fetch: sendByFetch, jsonp: sendByJsonp, frame: sendByFrame };

/**
 * Puts a subscription to a service and says what came of it; success only where the service's own answer says so.
 * Throws for the transports that give no answer, `native` and `link`: those are the browser's to make.
 */
export async function subscribe(service: Service, subscription: Subscription, options: SubscribeOptions = {}): Promise<Verdict> {
  const { signal, onSlow = () => {}, timeout = 10_000, patience = 4_000 } = options;
  const transport = transportOf(service, subscription);
  if (transport === 'native' || transport === 'link') throw new Error(`A subscription to ${service.name} is the browser's to submit.`);
  signal?.throwIfAborted();
  if (!navigator.onLine) return fail('offline');
  const lost = new AbortController();
  const either = signal ? AbortSignal.any([signal, lost.signal]) : lost.signal;
  const timers = [setTimeout(onSlow, patience), setTimeout(() => lost.abort(), timeout)];
  const policy = watchPolicy();
  let url = subscription.action.href;
  try {
    const prepared = await prepare(service, subscription, either);
    const outgoing = service.request?.(subscription, prepared) ?? { url, fields: subscription.fields };
    ({ url } = outgoing);
    either.throwIfAborted();
    const verdict = judge(service, await SENDERS[transport](outgoing, either));
    return !verdict.ok && policy.refused(url) ? fail('policy') : verdict;
  } catch (error) {
    signal?.throwIfAborted();
    if (lost.signal.aborted) return fail('timeout');
    // The news of a refusal may come a moment after the failure that it explains.
    await new Promise((resolve) => setTimeout(resolve));
    if (policy.refused(url) || (error as Error).name === 'SecurityError') return fail('policy');
    return fail(navigator.onLine ? 'blocked' : 'offline');
  } finally {
    timers.forEach(clearTimeout);
    policy.stop();
  }
}

/** Notices what the page's own security policy refuses, which a request's failure doesn't say. */
function watchPolicy(): { refused: (url: string) => boolean; stop: () => void } {
  const refusals: string[] = [];
  const onRefusal = ({ blockedURI, disposition }: SecurityPolicyViolationEvent): void => {
    if (disposition === 'enforce') refusals.push(blockedURI);
  };
  document.addEventListener('securitypolicyviolation', onRefusal);
  return {
    refused: (url) => refusals.some((blocked) => blocked === 'trusted-types-sink' || blocked.startsWith(new URL(url).origin)),
    stop: () => document.removeEventListener('securitypolicyviolation', onRefusal),
  };
}
