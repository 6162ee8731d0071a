import { fail, failBy, succeed, type ServiceResponse, type Service, type Outcome } from '../service.js';

/** Mautic answers a form in a frame with a message to the page around it. */
export const mautic: Service = {
  name: 'mautic',
  label: 'Mautic',
  transport: 'frame',
  matches: /\/form\/submit\?(.*&)?formId=/,
  compose: ({ action, email }) => ({
    'mauticform[email]': email,
    'mauticform[formId]': action.searchParams.get('formId') ?? '',
    'mauticform[return]': '',
  }),
  request: ({ action, fields }) => ({
    url: action.href,
    fields: [...fields, ['mauticform[messenger]', '1']],
  }),
  read: readMautic,
};

function readMautic({ json }: ServiceResponse): Outcome {
  const { success, validationErrors } = (json ?? {}) as {
    success?: unknown;
    validationErrors?: Record<string, unknown>;
  };
  if (success === 1 || success === true) return succeed('accepted');
  if (success !== 0 && success !== false) return fail('unavailable');
  return failBy(validationErrors && Object.keys(validationErrors), {
    captcha: /captcha/i,
    invalid: /email/i,
    incomplete: /\w/,
  });
}
