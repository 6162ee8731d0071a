import { fail, failBy, succeed, type Service } from '../service.js';

/** Kit, formerly ConvertKit. Its status is 200 for failures too, so only the body counts. */
export const kit: Service = {
  name: 'kit',
  label: 'Kit',
  transport: 'fetch',
  matches: /^app\.(convert)?kit\.com\/forms\/[^/]+\/subscriptions/,
  compose: ({ email, name, labels }) => ({
    email_address: email,
    'fields[first_name]': name,
    'tags[]': labels,
  }),
  read({ json }) {
    const { status, errors } = json ?? {};
    if (status === 'success') return succeed('accepted');
    // Kit suspects a robot, and asks the reader on a page of its own.
    if (status === 'quarantined') return fail('captcha');
    if (status !== 'failed') return fail('unavailable');
    return failBy(errors, { invalid: /email/i });
  },
};
