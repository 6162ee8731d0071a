import { fail, succeed, type Answer, type Service, type Verdict } from '../service.js';

/** Mailchimp lets no other site read an answer but by JSONP, where it says in a sentence, in the audience's language, what happened. */
export const mailchimp: Service = {
  name: 'mailchimp',
  label: 'Mailchimp',
  transport: 'jsonp',
  matches: ({ hostname, pathname }) => /(^|\.)list-manage\d*\.com$/.test(hostname) && pathname.startsWith('/subscribe'),
  compose: ({ action, email, name, labels }) => [
    ['EMAIL', email],
    ['FNAME', name],
    ['tags', labels.join(',')],
    [`b_${action.searchParams.get('u')}_${action.searchParams.get('id')}`, ''],
  ],
  target: (action) => address(action, 'post').href,
  request({ action, fields }) {
    const url = address(action, 'post-json');
    for (const [key, value] of fields) url.searchParams.append(key, value);
    return { url: url.href, callback: 'c' };
  },
  read: readMailchimp,
};

/** The form's target; some copy the address of the hosted page, `/subscribe?u=`, instead. */
function address(action: URL, last: string): URL {
  const url = new URL(action);
  url.pathname = `/subscribe/${last}`;
  return url;
}

function readMailchimp({ json }: Answer): Verdict {
  const { result, msg } = json ?? {};
  if (result === 'success') return succeed('accepted');
  if (result !== 'error') return fail('unavailable');
  const message = String(msg);
  if (/captcha/i.test(message)) return fail('captcha');
  if (/too many|#8343/i.test(message)) return fail('rate-limited');
  // Whatever the language, this sentence alone has a link: to the reader's profile.
  if (/already subscribed|<a /i.test(message)) return succeed('accepted', { known: true });
  if (/single @|domain portion|username portion|fake or invalid|email address/i.test(message)) return fail('invalid');
  return fail(/^\d+ - /.test(message) ? 'incomplete' : 'rejected');
}
