import { fail, succeed, type ServiceResponse, type Service, type Outcome } from '../service.js';

const STATES = ['pending', 'subscribed', 'accepted'] as const;
const REASONS = [
  'rate-limited',
  'invalid',
  'incomplete',
  'rejected',
  'captcha',
  'misconfigured',
  'unavailable',
] as const;

/** Endpoint of the site's own: takes the form's entries, answers `{ ok, state, message }`. */
export const endpoint: Service = {
  name: 'endpoint',
  label: '',
  transport: 'fetch',
  // A reader would land on JSON.
  target: () => undefined,
  compose: ({ email, name, lists, labels }) => ({ email, name, list: lists, label: labels }),
  read: readEndpoint,
};

function readEndpoint({ json }: ServiceResponse): Outcome {
  if (!json) return fail('unavailable');
  const { ok, state, message } = json;
  const words = typeof message === 'string' ? { message } : {};
  if (ok === true) return succeed(STATES.find((each) => each === state) ?? 'accepted', words);
  return { ...fail(REASONS.find((each) => each === state) ?? 'rejected'), ...words };
}
