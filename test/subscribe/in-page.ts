// What a test calls inside a page of its own: one with a security policy, or one of another origin.
import { composeSubscription } from '../../src/subscribe/form.js';
import type { Outcome } from '../../src/subscribe/service.js';
import { findService } from '../../src/subscribe/services.js';
import { subscribe } from '../../src/subscribe/subscribe.js';

interface Draft {
  action: string;
  email: string;
  name?: string;
  lists?: string[];
  labels?: string[];
}

/** What comes of a subscription, and how often it was said to take long. */
async function subscribeWith(
  name: string,
  draft: Draft,
  options: { timeout?: number; patience?: number } = {},
): Promise<{ verdict: Outcome; slow: number }> {
  let slow = 0;
  const action = new URL(draft.action);
  const service = findService(name, action)!;
  const subscription = composeSubscription(service, {
    name: '',
    lists: [],
    labels: [],
    page: document.URL,
    ...draft,
    action,
  });
  const verdict = await subscribe(service, subscription, { ...options, onSlow: () => slow++ });
  return { verdict, slow };
}

declare global {
  interface Window {
    subscribeWith: typeof subscribeWith;
  }
}

Object.assign(window, { subscribeWith });
