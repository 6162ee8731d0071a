import { fail, failBy, succeed, type ServiceResponse, type Service, type Outcome } from '../service.js';

/** Web3Forms takes an access key, which `lists` holds. https://docs.web3forms.com */
export const web3forms: Service = {
  name: 'web3forms',
  label: 'Web3Forms',
  transport: 'fetch',
  matches: /^api\.web3forms\.com\//,
  compose: ({ email, name, lists: [key = ''] }) => ({ access_key: key, email, name }),
  read: readWeb3Forms,
};

function readWeb3Forms({ json }: ServiceResponse): Outcome {
  const { success, message, body } = (json ?? {}) as {
    success?: unknown;
    message?: unknown;
    body?: { message?: unknown };
  };
  if (success === true) return succeed('subscribed');
  if (success !== false) return fail('unavailable');
  return failBy([message, body?.message], {
    captcha: /captcha/i,
    misconfigured: /access.?key/i,
    invalid: /email/i,
  });
}
