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
  const said = JSON.stringify(error);
  return fail(/captcha/i.test(said) ? 'captcha' : /email/i.test(said) ? 'invalid' : 'rejected');
}
