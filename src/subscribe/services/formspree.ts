import { fail, failBy, succeed, type ServiceResponse, type Service, type Outcome } from '../service.js';

/** Formspree: https://help.formspree.io/hc/en-us/articles/360013470814 */
export const formspree: Service = {
  name: 'formspree',
  label: 'Formspree',
  transport: 'fetch',
  matches: /^formspree\.io\/f\//,
  read: readFormspree,
};

function readFormspree({ json }: ServiceResponse): Outcome {
  const { next, error, errors } = json ?? {};
  if (!error && !errors) return typeof next === 'string' ? succeed('subscribed') : fail('unavailable');
  return failBy([error, errors], {
    captcha: /captcha/i,
    invalid: /TYPE_EMAIL/,
    incomplete: /REQUIRED_FIELD/,
    misconfigured: /INACTIVE|NOT_FOUND/,
  });
}
