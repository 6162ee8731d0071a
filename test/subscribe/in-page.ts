// What a test calls inside a page of its own, one with a security policy.
import { subscribe } from '../../src/subscribe/subscribe.js';
import { findService } from '../../src/subscribe/services.js';
import { composeSubscription } from '../../src/subscribe/form.js';

async function subscribeTo(name: string, address: string, email: string): Promise<string> {
  const action = new URL(address);
  const service = findService(name, action)!;
  const subscription = composeSubscription(service, { action, email, name: '', lists: [], labels: [], page: document.URL });
  const verdict = await subscribe(service, subscription);
  return verdict.ok ? verdict.state : verdict.reason;
}

declare global {
  interface Window {
    subscribeTo: typeof subscribeTo;
  }
}

Object.assign(window, { subscribeTo });
