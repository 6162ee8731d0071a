import { fail, failBy, succeed, type ServiceResponse, type Service, type Outcome } from '../service.js';

/** HubSpot: https://developers.hubspot.com/docs/reference/api/marketing/forms/v3-legacy/submit-data-unauthenticated */
export const hubspot: Service = {
  name: 'hubspot',
  label: 'HubSpot',
  transport: 'fetch',
  matches: /^(api|forms)(-\w+)?\.(hsforms|hubspot)\.com\/.*\/(submit|v2)\/\d+\/[\w-]+\/?$/,
  compose: ({ email, name }) => ({ email, firstname: name }),
  target: (action) => `${server(action, 'forms$1.hubspot')}/uploads/form/v2/${form(action)}`,
  request: ({ action, fields }) => ({
    url: `${server(action, 'api$1.hsforms')}/submissions/v3/integration/submit/${form(action)}`,
    json: {
      fields: fields
        .filter(([name]) => !name.startsWith('hs_'))
        .map(([name, value]) => ({ objectTypeId: '0-1', name, value })),
    },
  }),
  read: readHubSpot,
};

/** Another of HubSpot's servers, in the region of the first: "-eu1" for an account that lives there. */
function server({ origin }: URL, name: string): string {
  return origin.replace(/\w+(-\w+)?\.(hsforms|hubspot)(?=\.com$)/, name);
}

/** The account's number and the form's. */
function form({ pathname }: URL): string {
  return pathname.split('/').filter(Boolean).slice(-2).join('/');
}

function readHubSpot({ status, json }: ServiceResponse): Outcome {
  const { inlineMessage, redirectUri, errors } = json ?? {};
  if (status === 200 && (typeof inlineMessage === 'string' || typeof redirectUri === 'string'))
    return succeed('accepted');
  if (!errors) return fail('unavailable');
  return failBy(
    errors,
    {
      captcha: /CAPTCHA/,
      invalid: /INVALID_EMAIL/,
      rejected: /BLOCKED_EMAIL/,
      incomplete: /REQUIRED_FIELD|CONSENT/,
    },
    'misconfigured',
  );
}
