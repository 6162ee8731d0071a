import { fail, succeed, type Answer, type Service, type Verdict } from '../service.js';

/** FormSubmit says whether it succeeded as a string: https://formsubmit.co/ajax-documentation */
export const formsubmit: Service = {
  name: 'formsubmit',
  label: 'FormSubmit',
  transport: 'fetch',
  matches: ({ hostname }) => hostname === 'formsubmit.co',
  target: ({ href }) => href.replace('/ajax/', '/'),
  request: ({ action: { origin, pathname }, fields }) => ({ url: `${origin}/ajax${pathname.replace(/^\/ajax/, '')}`, fields }),
  read: readFormSubmit,
};

function readFormSubmit({ json }: Answer): Verdict {
  const { success, message } = json ?? {};
  if (success === 'true') return succeed('subscribed');
  if (success !== 'false') return fail('unavailable');
  const said = String(message);
  if (/captcha/i.test(said)) return fail('captcha');
  return fail(/activat/i.test(said) ? 'misconfigured' : /email/i.test(said) ? 'invalid' : 'rejected');
}
