import { fail, succeed, type Answer, type Service, type Verdict } from '../service.js';

const API = '/api/public/subscription';

/**
 * listmonk has a form and an interface. The form's answer is a page; the interface's can be read by the sites that the newsletter's owner
 * named under "trusted URLs" (Settings, Security), so it is used where the author writes its address.
 */
export const listmonk: Service = {
  name: 'listmonk',
  label: 'listmonk',
  transport: ({ action }) => (action.pathname.endsWith(API) ? 'fetch' : 'native'),
  matches: ({ pathname }) => pathname.endsWith('/subscription/form') || pathname.endsWith(API),
  compose: ({ email, name, lists }) => [
    ['email', email],
    ['name', name],
    ...lists.map((list): ['l', string] => ['l', list]),
    ['nonce', ''],
  ],
  target: ({ href }) => href.replace(API, '/subscription/form'),
  request: ({ action, email, name, fields }) => ({
    url: action.href,
    json: { email, name, list_uuids: fields.filter(([key]) => key === 'l').map(([, value]) => value) },
  }),
  read: readListmonk,
};

function readListmonk({ status, json }: Answer): Verdict {
  const { data, message } = (json ?? {}) as { data?: { has_optin?: unknown }; message?: unknown };
  if (status === 200 && typeof data?.has_optin === 'boolean') return succeed(data.has_optin ? 'pending' : 'subscribed');
  if (typeof message !== 'string') return fail('unavailable');
  if (/e-?mail/i.test(message)) return fail('invalid');
  return fail(/list|uuid/i.test(message) ? 'misconfigured' : 'rejected');
}
