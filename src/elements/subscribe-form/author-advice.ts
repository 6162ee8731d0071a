import { transportOf, type FailureReason, type Service, type Subscription } from '../../subscribe/service.js';

/** Directives of a page's security policy, by the transport that needs each. */
const DIRECTIVES = {
  fetch: 'connect-src',
  jsonp: 'script-src',
  frame: 'frame-src',
  native: 'form-action',
  link: '',
};

/**
 * Advises the page's author about a failure, in English; empty if nothing can be done.
 * The advice never holds the reader's address.
 */
export function adviseAuthor(reason: FailureReason, service: Service, subscription: Subscription): string {
  const { origin } = subscription.action;
  switch (reason) {
    case 'blocked':
      return `had no answer from ${origin}: a tracker blocker, a server that is down, or one that does not let this page read its answers (CORS).`;
    case 'policy':
      return `was kept from ${origin} by this page's security policy: allow it in ${DIRECTIVES[transportOf(service, subscription)]}.`;
    case 'misconfigured':
      return `was told by ${origin} that there is no such form or list: check the address and the lists.`;
    case 'incomplete':
      return `was told by ${origin} that a field is missing: check which ones the service asks for.`;
    default:
      return '';
  }
}
