import { fail, failBy, succeed, type ServiceResponse, type Service, type Outcome } from '../service.js';

/** FormSubmit says whether it succeeded as a string: https://formsubmit.co/ajax-documentation */
export const formsubmit: Service = {
  name: 'formsubmit',
  label: 'FormSubmit',
  transport: 'fetch',
  matches: /^formsubmit\.co\//,
  target: ({ href }) => href.replace('/ajax/', '/'),
  request: ({ action: { origin, pathname }, fields }) => ({
    url: `${origin}/ajax${pathname.replace(/^\/ajax/, '')}`,
    fields,
  }),
  read: readFormSubmit,
};

function readFormSubmit({ json }: ServiceResponse): Outcome {
  const { success, message } = json ?? {};
  if (success === 'true') return succeed('subscribed');
  if (success !== 'false') return fail('unavailable');
  return failBy(message, { captcha: /captcha/i, misconfigured: /activat/i, invalid: /email/i });
}
