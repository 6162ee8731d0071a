import { fail, succeed, type Answer, type Service, type Verdict } from '../service.js';

/** HubSpot: https://developers.hubspot.com/docs/reference/api/marketing/forms/v3-legacy/submit-data-unauthenticated */
export const hubspot: Service = {
  name: 'hubspot',
  label: 'HubSpot',
  transport: 'fetch',
  matches: ({ hostname, pathname }) =>
    /^(api|forms)(-\w+)?\.(hsforms|hubspot)\.com$/.test(hostname) && /\/(submit|v2)\/\d+\/[\w-]+\/?$/.test(pathname),
  compose: ({ email, name }) => [
    ['email', email],
    ['firstname', name],
  ],
  target: (action) => `${server(action, 'forms$1.hubspot')}/uploads/form/v2/${form(action)}`,
  request: ({ action, fields }) => ({
    url: `${server(action, 'api$1.hsforms')}/submissions/v3/integration/submit/${form(action)}`,
    json: {
      fields: fields.filter(([name]) => !name.startsWith('hs_')).map(([name, value]) => ({ objectTypeId: '0-1', name, value })),
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

function readHubSpot({ status, json }: Answer): Verdict {
  const { inlineMessage, redirectUri, errors } = json ?? {};
  if (status === 200 && (typeof inlineMessage === 'string' || typeof redirectUri === 'string')) return succeed('accepted');
  if (!errors) return fail('unavailable');
  const types = JSON.stringify(errors);
  if (types.includes('CAPTCHA')) return fail('captcha');
  if (types.includes('INVALID_EMAIL')) return fail('invalid');
  if (types.includes('BLOCKED_EMAIL')) return fail('rejected');
  return fail(/REQUIRED_FIELD|CONSENT/.test(types) ? 'incomplete' : 'misconfigured');
}
