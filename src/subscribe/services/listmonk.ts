import { fail, failBy, succeed, type ServiceResponse, type Service, type Outcome } from '../service.js';

const API = '/api/public/subscription';

/**
 * listmonk has a form and an interface. The form's answer is a page; the interface's can be read by the sites that the newsletter's owner
 * named under "trusted URLs" (Settings, Security), so it is used where the author writes its address.
 */
export const listmonk: Service = {
  name: 'listmonk',
  label: 'listmonk',
  transport: ({ action }) => (action.pathname.endsWith(API) ? 'fetch' : 'native'),
  matches: /\/(subscription\/form|api\/public\/subscription)$/,
  compose: ({ email, name, lists }) => ({ email, name, l: lists, nonce: '' }),
  target: ({ href }) => href.replace(API, '/subscription/form'),
  request: ({ action, email, name, fields }) => ({
    url: action.href,
    json: { email, name, list_uuids: fields.filter(([key]) => key === 'l').map(([, value]) => value) },
  }),
  read: readListmonk,
};

function readListmonk({ status, json }: ServiceResponse): Outcome {
  const { data, message } = (json ?? {}) as { data?: { has_optin?: unknown }; message?: unknown };
  if (status === 200 && typeof data?.has_optin === 'boolean')
    return succeed(data.has_optin ? 'pending' : 'subscribed');
  if (typeof message !== 'string') return fail('unavailable');
  return failBy(message, { invalid: /e-?mail/i, misconfigured: /list|uuid/i });
}
