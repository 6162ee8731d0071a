import { fail, succeed, type Answer, type Service, type Verdict } from '../service.js';

/** Web3Forms: https://docs.web3forms.com; by attributes alone, `lists` holds the access key. */
export const web3forms: Service = {
  name: 'web3forms',
  label: 'Web3Forms',
  transport: 'fetch',
  matches: ({ hostname }) => hostname === 'api.web3forms.com',
  compose: ({ email, name, lists: [key = ''] }) => [
    ['access_key', key],
    ['email', email],
    ['name', name],
  ],
  read: readWeb3Forms,
};

function readWeb3Forms({ json }: Answer): Verdict {
  const { success, message, body } = (json ?? {}) as { success?: unknown; message?: unknown; body?: { message?: unknown } };
  if (success === true) return succeed('subscribed');
  if (success !== false) return fail('unavailable');
  const said = `${String(message)} ${String(body?.message)}`;
  if (/captcha/i.test(said)) return fail('captcha');
  if (/access.?key/i.test(said)) return fail('misconfigured');
  return fail(/email/i.test(said) ? 'invalid' : 'rejected');
}
