import { fail, failBy, succeed, type ServiceResponse, type Service, type Outcome } from '../service.js';

/** Version of Klaviyo's API, each of which is supported for two years. */
const REVISION = '2025-10-15';

/** Klaviyo takes JSON:API, and no form. https://developers.klaviyo.com/en/reference/create_client_subscription */
export const klaviyo: Service = {
  name: 'klaviyo',
  label: 'Klaviyo',
  transport: 'fetch',
  matches: /^a\.klaviyo\.com\/client\/subscriptions/,
  target: () => undefined,
  request: ({ action, email, name, lists: [id] }) => ({
    url: action.href,
    headers: { revision: REVISION },
    json: {
      data: {
        type: 'subscription',
        attributes: {
          profile: { data: { type: 'profile', attributes: { email, first_name: name || undefined } } },
        },
        relationships: { list: { data: { type: 'list', id } } },
      },
    },
  }),
  read: readKlaviyo,
};

function readKlaviyo({ status, text, json }: ServiceResponse): Outcome {
  if (status === 202 && !text) return succeed('accepted');
  const { errors } = (json ?? {}) as { errors?: { source?: { pointer?: unknown } }[] };
  if (!errors) return fail('unavailable');
  return failBy(errors[0]?.source?.pointer, { invalid: /email/ }, 'misconfigured');
}
