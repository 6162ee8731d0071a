import type { Service } from '../service.js';

/** Buttondown asks for the form itself and forbids `fetch`: https://docs.buttondown.com/building-your-subscriber-base */
export const buttondown: Service = {
  name: 'buttondown',
  label: 'Buttondown',
  transport: 'native',
  matches: ({ hostname, pathname }) =>
    /(^|\.)buttondown\.(com|email)$/.test(hostname) && pathname.startsWith('/api/emails/embed-subscribe/'),
  compose: ({ email, name, labels }) => [
    ['email', email],
    ['embed', '1'],
    ['metadata__name', name],
    ...labels.map((label): ['tag', string] => ['tag', label]),
  ],
};
