import { fail, succeed, type Answer, type Service, type Verdict } from '../service.js';

/** Formspree: https://help.formspree.io/hc/en-us/articles/360013470814 */
export const formspree: Service = {
  name: 'formspree',
  label: 'Formspree',
  transport: 'fetch',
  matches: ({ hostname, pathname }) => hostname === 'formspree.io' && pathname.startsWith('/f/'),
  read: readFormspree,
};

function readFormspree({ json }: Answer): Verdict {
  const { next, error, errors } = json ?? {};
  if (!error && !errors) return typeof next === 'string' ? succeed('subscribed') : fail('unavailable');
  const codes = JSON.stringify([error, errors]);
  if (/captcha/i.test(codes)) return fail('captcha');
  if (codes.includes('TYPE_EMAIL')) return fail('invalid');
  if (codes.includes('REQUIRED_FIELD')) return fail('incomplete');
  return fail(/INACTIVE|NOT_FOUND/.test(codes) ? 'misconfigured' : 'rejected');
}
