import { fail, failBy, succeed, type Service } from '../service.js';

/** Kit, once ConvertKit. It answers 200 for failures too, so the body alone counts. */
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
    // Suspected of being a robot, a reader has to show otherwise on a page of Kit's own.
    if (status === 'quarantined') return fail('captcha');
    if (status !== 'failed') return fail('unavailable');
    return failBy(errors, { invalid: /email/i });
  },
};
