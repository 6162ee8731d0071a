import { fail, failBy, succeed, type ServiceResponse, type Service, type Outcome } from '../service.js';

/** Basin: https://docs.usebasin.com/guides/form-features/ajax */
export const basin: Service = {
  name: 'basin',
  label: 'Basin',
  transport: 'fetch',
  matches: /^usebasin\.com\/f\//,
  read: readBasin,
};

function readBasin({ status, json }: ServiceResponse): Outcome {
  if (!json) return fail('unavailable');
  const { error } = json;
  if (!error) return status === 200 ? succeed('subscribed') : fail('unavailable');
  return failBy(error, { captcha: /captcha/i, invalid: /email/i });
}
