import { fail, succeed, type Answer, type Service, type Verdict } from '../service.js';

/** Basin: https://docs.usebasin.com/guides/form-features/ajax */
export const basin: Service = {
  name: 'basin',
  label: 'Basin',
  transport: 'fetch',
  matches: ({ hostname, pathname }) => hostname === 'usebasin.com' && pathname.startsWith('/f/'),
  read: readBasin,
};

function readBasin({ status, json }: Answer): Verdict {
  if (!json) return fail('unavailable');
  const { error } = json;
  if (!error) return status === 200 ? succeed('subscribed') : fail('unavailable');
  return fail(/captcha/i.test(String(error)) ? 'captcha' : /email/i.test(String(error)) ? 'invalid' : 'rejected');
}
